import { spawnSync } from "node:child_process";
import { userInfo } from "node:os";
import path from "node:path";
import { startChild } from "../child.mjs";
import { findChromium } from "../findChromium.ts";
import { Refusal } from "../refusal.ts";
import type { Run } from "../runCommand.ts";
import { say } from "../say.ts";

/** Finds Chromium, or installs it: Debian's package where root has apt-get, else Playwright's. */
export async function provideChromium(run: Run, root: string): Promise<string> {
  const isDebianRoot = userInfo().uid === 0 && has("apt-get");
  if (isDebianRoot && !hasChineseFont()) await aptInstall(run, "fonts-noto-cjk");
  const found = findChromium();
  if (found) return found;
  if (isDebianRoot) {
    say("Installing Debian's chromium …");
    await aptInstall(run, "chromium");
  }
  return findChromium() ?? (await playwrightsOwn(run, root));
}

async function playwrightsOwn(run: Run, root: string): Promise<string> {
  say("Installing Playwright's chromium …");
  const cli = path.join(root, "node_modules/playwright/cli.js");
  await quietly(run, process.execPath, [cli, "install", "chromium"]);
  const installed = findChromium();
  if (installed) return installed;
  throw new Refusal(
    "The browser tests need Chromium, and none is found or could be installed; install the package `chromium` and try again.",
  );
}

async function aptInstall(run: Run, name: string): Promise<void> {
  const wait = ["-o", "DPkg::Lock::Timeout=120"]; // for another apt-get that runs
  const install = [...wait, "install", "-y", "-q", "--no-install-recommends", name];
  if ((await quietly(run, "apt-get", install)) === 0) return;
  await quietly(run, "apt-get", [...wait, "update", "-q"]);
  await quietly(run, "apt-get", install);
}

async function quietly(run: Run, file: string, args: string[]): Promise<number> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const child = await run.open(
    () => Promise.resolve(startChild(file, args, { env, stdio: "ignore" })),
    ({ stop }) => stop(),
  );
  return child.exited;
}

const has = (name: string): boolean => spawnSync(name, ["--version"]).status === 0;

/** Without one, Chinese is drawn as empty boxes, which no test can tell apart. */
function hasChineseFont(): boolean {
  const list = spawnSync("fc-list", [":lang=zh-tw", "family"], { encoding: "utf8" });
  return list.status === 0 && list.stdout.trim() !== "";
}
