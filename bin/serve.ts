import type { RunningServer } from "#press/server.ts";

/** The server in this very process, as the environment says; it also publishes what is scheduled. */
export async function serve(mode: "production" | "development"): Promise<RunningServer> {
  const { env } = await import("#env.ts");
  const { startServer } = await import("#press/server.ts");
  const server = await startServer({
    port: env.PORT,
    host: env.HOST,
    dev: mode === "development",
    memory: env.PRESS_MEMORY * 2 ** 20,
    cdn: { url: env.CDN_PURGE_URL, token: env.CDN_PURGE_TOKEN },
  });
  // Nobody who waits for the first page waits for this.
  const { keepTime } = await import("#newsroom/articles/keepTime.ts");
  const timekeeper = keepTime();
  const stop = async () => {
    await Promise.all([timekeeper.stop(), server.stop()]);
  };
  return { port: server.port, stop };
}
