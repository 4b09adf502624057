import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { startChild } from "./child.mjs";
import { installMissing, ownNode } from "./install.mjs";

/** What runs at the moment; a signal that we get goes on to it, once. */
let child;
let stoppedBy;
/** npm does not stop in the middle of an installation when asked; ours close in order. */
let patience = 2_000;

/** Installs what is missing, runs the script under the project's own Node, and ends as it ends. */
export async function handOver({ root, script, args, isFilter, isTest }) {
  passSignalsOn();
  stopWithParent();
  const run = async (file, given, options) => {
    if (stoppedBy) return 1;
    child = startChild(file, given, { cwd: root, ...options });
    return await child.exited;
  };
  // What a filter has to say, apart from its answer, belongs on stderr.
  const installing = (file, given, options) =>
    run(file, given, isFilter ? { ...options, stdout: 2 } : options);
  const say = isFilter ? console.error : console.log;
  const trouble = await installMissing(root, installing, say);
  if (stoppedBy) process.exit(stoppedBy === "SIGINT" ? 130 : 143);
  if (trouble) {
    console.error(trouble);
    process.exit(1);
  }
  patience = 20_000;
  // Tests must not depend on what one machine's `.env` says.
  const envFile = path.join(root, ".env");
  const env = !isTest && existsSync(envFile) ? [`--env-file=${envFile}`] : [];
  const stdin = isFilter ? "inherit" : "ignore";
  // What has not changed is not compiled again: a third of a server's start.
  const compiled = path.join(root, "node_modules", ".cache", "node");
  const options = {
    stdio: "inherit",
    stdin,
    env: { NODE_COMPILE_CACHE: compiled, ...process.env },
  };
  process.exitCode = await run(ownNode(root), [...env, script, ...args], options);
  process.exit();
}

function passSignalsOn() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      stoppedBy = signal;
      child?.signal(signal);
      setTimeout(() => child?.signal("SIGKILL"), patience).unref();
    });
  }
}

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
