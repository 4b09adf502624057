/**
 * Starts a command of this folder: `node bin/start.mjs quickstart`. Any Node from 20.9 on may run
 * this file; it installs what is missing and hands over to the project's own Node, which npm
 * brings as the package `node`.
 */
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Zhubi needs Node 20.9 or newer to start, and this is ${process.version}.`);
  process.exit(1);
}

const { spawnSync } = await import("node:child_process");
const { existsSync } = await import("node:fs");
const { default: path } = await import("node:path");
const { fileURLToPath } = await import("node:url");
const { installMissing, ownNode } = await import("./install.mjs");
const { startChild } = await import("./child.mjs");

const [command = "", ...rest] = process.argv.slice(2);
const root = path.resolve(fileURLToPath(import.meta.url), "../..");
const script = path.join(root, "bin", `${command}.ts`);
if (!/^[a-z]+$/.test(command) || !existsSync(script)) {
  console.error(`There is no command ${JSON.stringify(command)}.`);
  process.exit(1);
}

/** What runs at the moment; a signal that we get goes on to it, once. */
let child;
let stoppedBy;
/** npm does not stop in the middle of an installation when asked; ours close in order. */
let patience = 2_000;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    stoppedBy = signal;
    child?.signal(signal);
    setTimeout(() => child?.signal("SIGKILL"), patience).unref();
  });
}
stopWithParent();

const run = async (file, args, options) => {
  if (stoppedBy) return 1;
  child = startChild(file, args, { cwd: root, ...options });
  return await child.exited;
};

const trouble = await installMissing(root, run);
if (stoppedBy) process.exit(stoppedBy === "SIGINT" ? 130 : 143);
if (trouble) {
  console.error(trouble);
  process.exit(1);
}
patience = 20_000;
// Tests must not depend on what one machine's `.env` says.
const envFile = path.join(root, ".env");
const env = command !== "test" && existsSync(envFile) ? [`--env-file=${envFile}`] : [];
process.exitCode = await run(ownNode(root), [...env, script, ...rest], { stdio: "inherit" });
process.exit();

/** npm passes SIGINT and SIGTERM on; when it ends in any other way, we stop too. */
function stopWithParent() {
  const { npm_execpath: npm } = process.env;
  const parent = process.ppid;
  if (!npm) return;
  const ps = spawnSync("ps", ["-o", "command=", "-p", String(parent)], { encoding: "utf8" });
  const isOrphan = ps.status === 0 && !/npm|yarn|bun|node|sh/.test(ps.stdout);
  const watch = setInterval(() => {
    if (!isOrphan && process.ppid === parent) return;
    clearInterval(watch);
    process.emit("SIGTERM");
  }, 250).unref();
}
