import type postgres from "postgres";
import { connection } from "#db/connection.ts";
import { relyOn } from "./reliance.ts";
import type { Tag } from "./Tag.ts";

/** As `reading`, for a query in plain SQL: the press itself asks so, and starts without Drizzle. */
export function asking(...tags: [Tag, ...Tag[]]): postgres.Sql {
  relyOn(tags);
  return connection().sql;
}
