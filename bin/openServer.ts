import type { Env } from "#readEnv.ts";
import { openProcesses } from "./openProcesses.ts";
import type { Run } from "./runCommand.ts";
import { say } from "./say.ts";
import { serve } from "./serve.ts";

interface Options {
  readonly mode: "production" | "development";
  readonly env: Pick<Env, "WEB_CONCURRENCY"> & Parameters<typeof serve>[0]["env"];
  /** Until then nothing is asked of the pages: the environment may be incomplete, the database starting. */
  readonly ready?: Promise<unknown>;
}

/** Starts the server where the environment says, in as many processes, and answers with its port. */
export async function openServer(
  run: Run,
  { mode, env, ready = Promise.resolve() }: Options,
): Promise<number> {
  const { useConnection } = await import("#db/connection.ts");
  await run.open(
    () => Promise.resolve(),
    () => useConnection(undefined)?.close(),
  );
  say("Opening the paper …");
  const isMany = mode === "production" && env.WEB_CONCURRENCY > 1;
  const begun = Promise.race([ready, run.stopped.then(giveUp)]);
  begun.catch(() => undefined); // told by whoever it is that fails
  const server = await run.open(
    () =>
      isMany
        ? begun.then(() => openProcesses(env.WEB_CONCURRENCY))
        : serve({ mode, env, ready: begun }),
    ({ stop }) => stop(),
  );
  return server.port;
}

function giveUp(): never {
  throw new Error("it was stopped while it was opening");
}
