import { createServer } from "node:http";
import { listen } from "#press/listen.ts";

/** Refuses a busy port before anything is started, installed or built for it. */
export async function checkPort(port: number, host: string): Promise<void> {
  const server = createServer();
  await listen(server, port, host);
  await new Promise((resolve) => server.close(resolve));
}
