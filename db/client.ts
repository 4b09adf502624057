import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type postgres from "postgres";
import { connection } from "./connection.ts";
import * as schema from "./schema/schema.ts";

export type Database = PostgresJsDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

const databases = new WeakMap<postgres.Sql, Database>();

/** The process's pool as Drizzle sees it; apart from the pool, which starts in a fraction of the time. */
export function database(): Database {
  const { sql } = connection();
  const known = databases.get(sql) ?? drizzle(sql, { schema });
  databases.set(sql, known);
  return known;
}
