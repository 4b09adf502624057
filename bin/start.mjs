/**
 * Starts a command of this folder: `node bin/start.mjs quickstart`. Any Node from 20.9 on may run
 * this file; it installs what is missing and hands over to the project's own Node, which npm
 * brings as the package `node`. A filter, which runs for a moment, goes on in this very process if it can.
 */
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Zhubi needs Node 20.9 or newer to start, and this is ${process.version}.`);
  process.exit(1);
}

const { existsSync } = await import("node:fs");
const { default: path } = await import("node:path");
const { fileURLToPath, pathToFileURL } = await import("node:url");
const { isInstalled, isOwnNode } = await import("./install.mjs");

const [command = "", ...args] = process.argv.slice(2);
const root = path.resolve(fileURLToPath(import.meta.url), "../..");
const script = path.join(root, "bin", `${command}.ts`);
if (!/^[a-z]+$/.test(command) || !existsSync(script)) {
  console.error(`There is no command ${JSON.stringify(command)}.`);
  process.exit(1);
}

/** Commands that read standard input, and whose standard output is their answer and nothing else. */
const isFilter = ["pinyin"].includes(command);
if (isFilter && isOwnNode(root) && isInstalled(root)) {
  await goOn();
} else {
  const { handOver } = await import("./handOver.mjs");
  await handOver({ root, script, args, isFilter, isTest: command === "test" });
}

/** Saves a second start of Node, and the compiling of what has not changed: more than the work itself. */
async function goOn() {
  const { enableCompileCache } = await import("node:module");
  enableCompileCache(path.join(root, "node_modules", ".cache", "node"));
  process.argv.splice(1, 2, script);
  await import(pathToFileURL(script).href);
}
