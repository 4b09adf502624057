import type { Env } from "#readEnv.ts";
import type { RunningServer } from "#press/server.ts";

interface Options {
  readonly mode: "production" | "development";
  readonly env: Pick<Env, "PORT" | "HOST" | "PRESS_MEMORY" | "CDN_PURGE_URL" | "CDN_PURGE_TOKEN">;
  readonly ready?: Promise<unknown>;
}

/** The server in this very process, as the environment says; it also publishes what is scheduled. */
export async function serve({ mode, env, ready }: Options): Promise<RunningServer> {
  const { startServer } = await import("#press/server.ts");
  const server = await startServer({
    port: env.PORT,
    host: env.HOST,
    dev: mode === "development",
    memory: env.PRESS_MEMORY * 2 ** 20,
    cdn: { url: env.CDN_PURGE_URL, token: env.CDN_PURGE_TOKEN },
    ready,
  });
  // Nobody who waits for the first page waits for this.
  const { keepTime } = await import("#newsroom/articles/keepTime.ts");
  const timekeeper = keepTime();
  const stop = async () => {
    await Promise.all([timekeeper.stop(), server.stop()]);
  };
  return { port: server.port, stop };
}
