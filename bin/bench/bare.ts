import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What Node can do at the most: one answer from memory, whatever is asked. */
const [file = "", ...head] = JSON.parse(process.env["BARE_ANSWER"] ?? "[]") as string[];
const body = readFileSync(file);

const server = createServer((_, response) => {
  response.writeHead(200, head).end(body);
});
server.listen(0, "127.0.0.1", () => {
  console.log(`port ${(server.address() as AddressInfo).port}`);
});
process.on("SIGTERM", () => process.exit(0));
