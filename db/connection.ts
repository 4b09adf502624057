import postgres from "postgres";
import { readEnv } from "#readEnv.ts";

export type Connection = { sql: postgres.Sql; close: () => Promise<void> };

/** Opens a pool of at most `max` connections to the PostgreSQL at `url`. */
export function connect(url: string, max: number): Connection {
  const sql = postgres(url, { max, types, onnotice: () => undefined });
  return { sql, close: () => sql.end({ timeout: 5 }) };
}

const asItIs = <Value>(value: Value): Value => value;

/**
 * Times come as PostgreSQL writes them and JSON goes as it is given: what Drizzle would set on the pool when it
 * first uses it, so that a query of our own finds the same before and after.
 */
const types = {
  time: {
    to: 1184,
    from: [1082, 1083, 1114, 1115, 1182, 1184, 1185, 1231],
    serialize: asItIs,
    parse: asItIs<string>,
  },
  json: {
    to: 114,
    from: [114, 3802],
    serialize: asItIs,
    parse: (text: string): unknown => JSON.parse(text),
  },
};

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
