import { CsvError, type Info, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { guardCell, plainCell } from "./dictionary/cell.ts";
import { decodeTable } from "./dictionary/decodeTable.ts";
import { columns, type Column, columnsOf } from "./dictionary/columns.ts";

/** A row of the table as it was written; `line` is the file's, the first being 1. */
export type TableRow = { line: number } & Record<Column, string>;

export type TableRefusal = {
  /** 0 where it speaks of the file as a whole. */
  line: number;
  reason: "encoding" | "empty" | "header" | "cells" | "quotes";
};

/**
 * Reads the house dictionary from a CSV file as Excel, Numbers or a program writes it: UTF-8 or UTF-16 with or
 * without a byte order mark, with commas, semicolons or tabs, in any order of the columns, which are known by
 * their names in any of the house's languages. `term` and `pinyin` must be there.
 */
export function readDictionaryCsv(bytes: Uint8Array): {
  rows: TableRow[];
  refusals: TableRefusal[];
} {
  const text = decodeTable(bytes);
  if (text === null) return refused(0, "encoding");
  try {
    const [header, ...records] = parseTable(text);
    if (!header) return refused(0, "empty");
    const order = columnsOf(header.cells);
    if (!order) return refused(header.line, "header");
    return readRows(records, order);
  } catch (error) {
    if (error instanceof CsvError) return refused(lineOf(error), "quotes");
    throw error;
  }
}

/**
 * The dictionary as a CSV file that Excel opens as it is: UTF-8 with a byte order mark, CRLF, and no cell that a
 * spreadsheet would take for a formula. `readDictionaryCsv` reads it back unchanged.
 */
export function writeDictionaryCsv(
  entries: readonly Readonly<Record<Column, string | null>>[],
  names: Readonly<Record<Column, string>>,
): string {
  return stringify(
    [
      columns.map((column) => names[column]),
      ...entries.map((entry) => columns.map((column) => guardCell(entry[column] ?? ""))),
    ],
    { bom: true, record_delimiter: "windows" },
  );
}

type Line = { line: number; cells: string[] };

function parseTable(text: string): Line[] {
  const first = text.slice(0, text.search(/[\r\n]|$/u));
  const delimiter = [",", ";", "\t"].reduce((best, one) =>
    first.split(one).length > first.split(best).length ? one : best,
  );
  const found = parse(text, {
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  }) as unknown as { info: Info; record: string[] }[];
  let before = 0;
  return found.map(({ info, record }) => {
    // A cell may hold line ends: a row is named by the line on which it begins.
    const line = Math.max(before + 1, info.lines - linesIn(record));
    before = info.lines;
    return { line, cells: record };
  });
}

const linesIn = (cells: readonly string[]) =>
  cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0), 0);

function readRows(records: readonly Line[], order: readonly (Column | undefined)[]) {
  const rows: TableRow[] = [];
  const refusals: TableRefusal[] = [];
  for (const { line, cells } of records) {
    if (cells.length > order.length) {
      refusals.push({ line, reason: "cells" });
      continue;
    }
    const row: TableRow = { line, term: "", pinyin: "", hant: "", hans: "", note: "" };
    order.forEach((column, at) => {
      if (column) row[column] = plainCell(cells[at] ?? "");
    });
    rows.push(row);
  }
  if (rows.length === 0 && refusals.length === 0) refusals.push({ line: 0, reason: "empty" });
  return { rows, refusals };
}

const refused = (line: number, reason: TableRefusal["reason"]) => ({
  rows: [],
  refusals: [{ line, reason }],
});

function lineOf(error: CsvError): number {
  const line: unknown = (error as { lines?: unknown }).lines;
  return typeof line === "number" ? line : 0;
}
