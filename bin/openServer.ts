import { openProcesses } from "./openProcesses.ts";
import type { Run } from "./runCommand.ts";
import { say } from "./say.ts";
import { serve } from "./serve.ts";

/** Starts the server where the environment says, in as many processes, and answers with its port. */
export async function openServer(run: Run, mode: "production" | "development"): Promise<number> {
  // Imported late: these rooms read the environment, which the command completes first.
  const { env } = await import("#env.ts");
  const { useConnection } = await import("#db/client.ts");
  await run.open(
    () => Promise.resolve(),
    () => useConnection(undefined)?.close(),
  );
  say("Opening the paper …");
  const isMany = mode === "production" && env.WEB_CONCURRENCY > 1;
  const server = await run.open(
    () => (isMany ? openProcesses(env.WEB_CONCURRENCY) : serve(mode)),
    ({ stop }) => stop(),
  );
  return server.port;
}
