import { Refusal } from "./refusal.ts";
import { endOfLine } from "./say.ts";

/** Closing takes a second or two; whatever hangs for longer is left to its watcher. */
const PATIENCE_MS = 15_000;

/** What a command has open is closed in reverse order when it ends, fails or is told to stop. */
export interface Run {
  /** Opens something, to be closed also if the command is stopped while it is still opening. */
  open<Thing>(start: () => Promise<Thing>, close: (thing: Thing) => unknown): Promise<Thing>;
  /** Resolves when the command is told to stop: what a server waits for. */
  readonly stopped: Promise<unknown>;
}

interface Options {
  /** The exit code of a command for which to be stopped is the ordinary end. */
  readonly whenStopped?: number;
}

/**
 * Runs a command to its exit code. SIGINT, SIGTERM and SIGHUP close everything at any moment.
 * A refusal is printed as its sentence; any other error is a fault of ours and shows its stack.
 * A terminal that is gone is no reason to leave anything open.
 */
export async function runCommand(
  command: (run: Run) => Promise<number>,
  { whenStopped }: Options = {},
): Promise<never> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const closings: (() => Promise<unknown>)[] = [];
  const stopped = stopSignal();
  const over = new AbortController();
  const isOver = () => over.signal.aborted;
  const run: Run = {
    stopped,
    async open(start, close) {
      if (isOver()) return await never;
      const opening = start();
      closings.push(() => opening.then(close, () => undefined));
      const thing = await opening;
      return isOver() ? await never : thing;
    },
  };
  const ended = command(run).catch((error: unknown) => {
    if (!isOver()) tell(error);
    return 1;
  });
  const code = await Promise.race([ended, stopped.then((code) => whenStopped ?? code)]);
  over.abort();
  setTimeout(() => process.exit(code), PATIENCE_MS).unref();
  process.on("unhandledRejection", () => undefined); // of work that the closing cuts short
  for (const close of closings.toReversed()) await close().catch(tell);
  process.exit(code);
}

/** What a command waits for that is over already, while its closings go on. */
const never = new Promise<never>(() => undefined);

/** Resolves to the exit code that shells give for the signal; a second signal ends at once. */
function stopSignal(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  let first = 0;
  for (const [signal, number] of [
    ["SIGHUP", 1],
    ["SIGINT", 2],
    ["SIGTERM", 15],
  ] as const) {
    process.on(signal, () => {
      if (first && Date.now() - first > 1_000) process.exit(128 + number);
      if (!first) process.stdout.write(`${endOfLine()}Stopping (${signal}) …\n`);
      first ||= Date.now();
      resolve(128 + number);
    });
  }
  return promise;
}

function tell(error: unknown): void {
  const isForPeople =
    error instanceof Refusal || (error instanceof Error && readable.has(error.name));
  process.stdout.write(endOfLine());
  console.error(isForPeople ? error.message : error);
}

/** Errors of other rooms whose message is written for the person who started the command. */
const readable: ReadonlySet<string> = new Set(["EnvironmentError", "ListenError"]);
