import { setTimeout as sleep } from "node:timers/promises";
import { type Due, listDue, timeToNextDue } from "./listDue.ts";

export interface Timekeeper {
  /** Resolves once what is being published is published. */
  readonly stop: () => Promise<void>;
}

/** How often the schedule is looked at when nothing is known to be due sooner, or when something failed. */
const LOOK_MS = 5_000;
/** Soon after the server is open, and not before its first pages are made. */
const FIRST_LOOK_MS = 1_000;
/** What is due is with another process or under somebody's hands, or just done. */
const PAUSE_MS = 250;

/**
 * Publishes what is scheduled when its time comes, in every process: the database's row decides which of them does,
 * and its clock when. What came due while no process ran goes out at the first look.
 */
export function keepTime(): Timekeeper {
  const stopping = new AbortController();
  const { signal } = stopping;
  const pause = (wait: number) =>
    sleep(wait, undefined, { signal, ref: false }).catch(() => undefined);
  const running = (async () => {
    await pause(FIRST_LOOK_MS);
    while (!signal.aborted) {
      const wait = await look(signal).catch((error: unknown) => {
        console.error("The schedule could not be kept; trying again.", error);
        return LOOK_MS;
      });
      await pause(wait);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** Publishes what is due; answers after how many milliseconds to look again. */
async function look(signal: AbortSignal): Promise<number> {
  const wait = (await timeToNextDue()) ?? LOOK_MS;
  if (wait > 0) return Math.min(wait + 1, LOOK_MS);
  let hasFailed = false;
  for (const due of await listDue()) {
    if (signal.aborted) break;
    hasFailed = !(await publishes(due)) || hasFailed;
  }
  return hasFailed ? LOOK_MS : PAUSE_MS;
}

/** One that fails is tried again at the next look, and keeps no other from its readers. */
async function publishes(due: Due): Promise<boolean> {
  try {
    // With the readings' engine, which a process needs only now.
    const { publishDue } = await import("./publishDue.ts");
    await publishDue(due);
    return true;
  } catch (error) {
    // Its cause alone: a failed query tells its parameters, which are the article's words.
    const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
    console.error(`The scheduled article ${due.articleId} is not published; trying again.`, cause);
    return false;
  }
}
