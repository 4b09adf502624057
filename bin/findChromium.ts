import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";

/** The path of a Chromium of this machine that really runs, Playwright's own first. */
export function findChromium(): string | undefined {
  return [chromium.executablePath(), ...onPath(), ...onMac].find(runs);
}

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

const onMac = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

function onPath(): string[] {
  const folders = (process.env.PATH ?? "").split(path.delimiter).concat("/usr/bin");
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function runs(file: string): boolean {
  return existsSync(file) && spawnSync(file, ["--version"], { timeout: 20_000 }).status === 0;
}
