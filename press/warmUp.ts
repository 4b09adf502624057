import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { askNext, type NextHandler } from "./askNext.ts";

/** The first readers come first. */
const DELAY_MS = 2_000;
/** Between two rooms whoever has asked meanwhile is answered. */
const PAUSE_MS = 20;

interface Options {
  readonly next: NextHandler;
  /** Where the build is. */
  readonly folder: string;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/**
 * Has Next load the newsroom's pages, once the paper is open: they are asked for as nobody, who is led to the
 * sign-in. Next itself would load all of them at once, and every reader would wait for it.
 */
export async function warmUp({ next, folder, signal }: Options): Promise<void> {
  try {
    await sleep(DELAY_MS, undefined, { signal, ref: false });
    for (const address of roomsOf(folder)) {
      await askNext(next, address);
      await sleep(PAUSE_MS, undefined, { signal, ref: false });
    }
  } catch (error) {
    if (!signal.aborted) console.error("The newsroom's pages are loaded when asked for:", error);
  }
}

/** Any word will do where an address names something: nobody gets to see it. */
function roomsOf(folder: string): string[] {
  const file = path.join(folder, ".next/app-path-routes-manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  return Object.entries(manifest)
    .filter(([source]) => source.startsWith("/(newsroom)/") && source.endsWith("/page"))
    .map(([, route]) => route.replaceAll(/\[[^\]]+\]/g, "any"));
}
