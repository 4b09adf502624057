import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import postgres from "postgres";

/**
 * What a save could cost at the least on this machine: a bare Node server that stores the same bytes
 * with one statement. Run as a process of its own, so that it has what Zhubi's server has.
 */
const sql = postgres(process.env["DATABASE_URL"] ?? "", { max: 10 });
await sql`create table if not exists reference_saves (id int primary key, saves int, body text)`;
await sql`insert into reference_saves select n, 0, '' from generate_series(0, 63) n on conflict do nothing`;

const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (part: string) => (body += part));
  request.on("end", () => {
    const place = Number(request.url?.slice(1));
    sql`update reference_saves set saves = saves + 1, body = ${body} where id = ${place}`
      .then(() => response.end("ok"))
      .catch(() => response.writeHead(500).end());
  });
});
server.listen(0, "127.0.0.1", () => {
  console.log(`port ${(server.address() as AddressInfo).port}`);
});
process.on("SIGTERM", () => process.exit(0));
