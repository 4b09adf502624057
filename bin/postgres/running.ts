import { readFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";

/** The database of a newsroom that runs on this data folder now, for a command that only reads beside it. */
export async function runningDatabase(folder: string): Promise<string | undefined> {
  const lines = read(path.join(folder, "postgres", "postmaster.pid"))?.split("\n");
  const password = read(path.join(folder, "postgres-password"))?.trim();
  // The fourth line of a pid file is the port.
  const port = Number(lines?.[3]);
  if (!port || !password) return undefined;
  const url = `postgres://zhubi:${password}@127.0.0.1:${port}/zhubi`;
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    await sql`select 1`;
    return url;
  } catch {
    return undefined; // a killed run left its pid file
  } finally {
    await sql.end();
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
