import type { RunningServer } from "#press/server.ts";

/** The server in this very process, as the environment says. */
export async function serve(mode: "production" | "development"): Promise<RunningServer> {
  const { env } = await import("#env.ts");
  const { startServer } = await import("#press/server.ts");
  return startServer({
    port: env.PORT,
    host: env.HOST,
    dev: mode === "development",
    memory: env.PRESS_MEMORY * 2 ** 20,
    cdn: { url: env.CDN_PURGE_URL, token: env.CDN_PURGE_TOKEN },
  });
}
