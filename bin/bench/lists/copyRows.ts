import { once } from "node:events";
import { finished } from "node:stream/promises";
import type postgres from "postgres";

/** Brings rows into a table by COPY, in one go; a column's value is already as PostgreSQL's text has it. */
export async function copyRows(
  sql: postgres.TransactionSql,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
): Promise<void> {
  const stream = await sql`copy ${sql(table)} (${sql(columns)}) from stdin`.writable();
  for (const row of rows) {
    if (!stream.write(`${row.map(written).join("\t")}\n`)) await once(stream, "drain");
  }
  stream.end();
  await finished(stream);
}

function written(value: string | number | null): string {
  if (value === null) return "\\N";
  return String(value)
    .replaceAll("\\", "\\\\")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
}
