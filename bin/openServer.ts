import type { Run } from "./runCommand.ts";
import { say } from "./say.ts";

/** Starts the server where the environment says, and answers with its port. */
export async function openServer(run: Run, mode: "production" | "development"): Promise<number> {
  // Imported late: these rooms read the environment, which the command completes first.
  const { env } = await import("#env.ts");
  const { startServer } = await import("#press/server.ts");
  const { useConnection } = await import("#db/client.ts");
  await run.open(
    () => Promise.resolve(),
    () => useConnection(undefined)?.close(),
  );
  const options = { port: env.PORT, host: env.HOST, dev: mode === "development" };
  say("Opening the paper …");
  const server = await run.open(
    () => startServer(options),
    ({ stop }) => stop(),
  );
  return server.port;
}
