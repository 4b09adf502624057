import type { Server, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

const PATIENCE_MS = 2_000;

/** Closes a server in order; whatever still runs after two seconds is cut. */
export async function stopServer(
  server: Server,
  answering: ReadonlySet<ServerResponse>,
): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  for (const response of answering) {
    if (isLiveStream(response)) response.destroy();
    else response.once("finish", () => setImmediate(() => server.closeIdleConnections()));
  }
  await Promise.race([closed, sleep(PATIENCE_MS)]);
  server.closeAllConnections();
  await closed;
}

/** It would never end by itself, and its reader connects again as soon as somebody listens. */
function isLiveStream(response: ServerResponse): boolean {
  return String(response.getHeader("Content-Type")).startsWith("text/event-stream");
}
