import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { startChild } from "./child.mjs";
import { lock } from "./lock.mjs";
import { Refusal } from "./refusal.ts";
import type { Run } from "./runCommand.ts";
import { say, step } from "./say.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Written when a build is whole: what it was made from. */
const stamp = path.join(root, ".next", "made-from");

/** All that a production build is made from. */
const sources = [
  "{app,components,db,editor,interchange,messages,newsroom,pinyin,press,public}/**/*",
  "{env,readEnv}.ts",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "tsconfig.json",
];

/** Builds the pages for production, unless those that lie there were made from the same sources. */
export async function buildIfNeeded(run: Run): Promise<void> {
  if (isCurrent()) return;
  const unlock = await run.open(
    () => lock(path.join(root, ".build.lock"), () => say("Waiting for another build …")),
    (release) => release(),
  );
  try {
    if (isCurrent()) return;
    const sum = sumOfSources();
    rmSync(stamp, { force: true });
    await step("Building the pages", () => build(run));
    writeFileSync(stamp, sum);
  } finally {
    unlock(); // now: what is built may be served for days
  }
}

/** Whether a whole build lies there, of these sources or older ones. */
export const isBuilt = (): boolean => existsSync(stamp);

/** Whether what lies there was made from these sources. */
export function isCurrent(): boolean {
  return isBuilt() && readFileSync(stamp, "utf8") === sumOfSources();
}

function sumOfSources(): string {
  const sum = createHash("sha256");
  const files = globSync(sources, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  for (const file of files.toSorted()) {
    sum.update(`${path.relative(root, file)}\n`).update(readFileSync(file));
  }
  return sum.digest("hex");
}

async function build(run: Run): Promise<void> {
  const next = path.join(root, "node_modules/next/dist/bin/next");
  const child = startChild(process.execPath, [next, "build"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  await run.open(
    () => Promise.resolve(child),
    ({ stop }) => stop(),
  );
  const [said, complained, code] = await Promise.all([
    child.stdout ? text(child.stdout) : "",
    child.stderr ? text(child.stderr) : "",
    child.exited,
  ]);
  if (code === 0) return;
  if (code > 128) throw new Refusal("The build was stopped.");
  say(`${said}${complained}`.trim());
  throw new Refusal(`The build failed with code ${code}; what it said is above.`);
}
