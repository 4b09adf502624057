import type { Env } from "#readEnv.ts";
import type { RunningServer } from "#press/server.ts";

interface Options {
  readonly mode: "production" | "development";
  readonly env: Pick<Env, "PORT" | "HOST" | "PRESS_MEMORY" | "CDN_PURGE_URL" | "CDN_PURGE_TOKEN">;
  readonly ready?: Promise<unknown>;
}

/** The server in this very process, as the environment says. */
export async function serve({ mode, env, ready }: Options): Promise<RunningServer> {
  const { startServer } = await import("#press/server.ts");
  return startServer({
    port: env.PORT,
    host: env.HOST,
    dev: mode === "development",
    memory: env.PRESS_MEMORY * 2 ** 20,
    cdn: { url: env.CDN_PURGE_URL, token: env.CDN_PURGE_TOKEN },
    ready,
  });
}
