import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { readEnv } from "#readEnv.ts";
import * as schema from "./schema/schema.ts";

export type Database = PostgresJsDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
export type Connection = { db: Database; sql: postgres.Sql; close: () => Promise<void> };

/** Opens a pool of at most `max` connections to the PostgreSQL at `url`. */
export function connect(url: string, max: number): Connection {
  const sql = postgres(url, { max, onnotice: () => undefined });
  return { db: drizzle(sql, { schema }), sql, close: () => sql.end({ timeout: 5 }) };
}

/** Module state is not shared between a page, an action and the server: the process has one pool here. */
const held = globalThis as { zhubiConnection?: Connection };

export function connection(): Connection {
  return (held.zhubiConnection ??= open());
}

/** Not at import: commands bring their own address to the functions that want a pool. */
function open(): Connection {
  const { DATABASE_URL, DATABASE_POOL } = readEnv(process.env);
  return connect(DATABASE_URL, DATABASE_POOL);
}

/** Puts another pool in the process's place and answers the one that stood there; for the seed and tests. */
export function useConnection(other: Connection | undefined): Connection | undefined {
  const before = held.zhubiConnection;
  if (other) held.zhubiConnection = other;
  else delete held.zhubiConnection;
  return before;
}

export const database = (): Database => connection().db;
