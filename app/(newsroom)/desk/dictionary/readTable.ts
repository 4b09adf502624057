import type {
  RowReason,
  TableFound,
  TableRowRefusal,
} from "#components/desk/dictionary/TableFound.ts";
import { parseReadings } from "#editor/parseReadings.ts";
import { readDictionaryCsv, type TableRow } from "#interchange/dictionary-csv.ts";
import type { ActorId } from "#newsroom/change.ts";
import { compareEntries } from "#newsroom/dictionary/compareEntries.ts";
import { importEntries } from "#newsroom/dictionary/importEntries.ts";
import { AddEntry, type EntryInput, mostEntries } from "#newsroom/dictionary/inputs.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { findActor } from "#newsroom/people/findActor.ts";
import { may } from "#newsroom/policy.ts";

const MOST_TOLD = 200;

/** What an import of the file would do, or every row that keeps it from being done. Nothing is written. */
export async function checkTable(actorId: ActorId, { file }: { file: File }): Promise<TableFound> {
  await mayImport(actorId);
  const { entries, refusals } = await readTable(file);
  if (refusals.length > 0) {
    return { isGood: false, refusals: refusals.slice(0, MOST_TOLD), count: refusals.length };
  }
  return { isGood: true, ...(await compareEntries(entries)) };
}

/** All of the file, or, where one row is refused, none of it. */
export async function importTable(actorId: ActorId, { file }: { file: File }) {
  await mayImport(actorId);
  const { entries, refusals } = await readTable(file);
  if (refusals.length > 0) throw new ZhubiError("invalid", "table");
  return importEntries(actorId, { fileName: file.name.slice(0, 200), entries });
}

/** Before a large file is read for somebody who may not have it imported. */
async function mayImport(actorId: ActorId): Promise<void> {
  const actor = await findActor(actorId);
  if (!actor) throw new ZhubiError("not_signed_in");
  if (!may(actor, "dictionary.import")) throw new ZhubiError("not_allowed", "dictionary.import");
}

async function readTable(file: File) {
  const table = readDictionaryCsv(new Uint8Array(await file.arrayBuffer()));
  const refusals: TableRowRefusal[] = table.refusals.map((refusal) => ({ ...refusal, term: "" }));
  const entries: EntryInput[] = [];
  const terms = new Set<string>();
  for (const row of table.rows) {
    const read = readRow(row, terms);
    if ("reason" in read) refusals.push({ line: row.line, term: row.term.slice(0, 40), ...read });
    else entries.push(read);
  }
  if (entries.length > mostEntries) refusals.push({ line: 0, term: "", reason: "many" });
  refusals.sort((one, other) => one.line - other.line);
  return { entries, refusals };
}

function readRow({ line: _, ...row }: TableRow, terms: Set<string>): EntryInput | RowReason {
  const entry = AddEntry.safeParse(row);
  if (!entry.success) return { reason: columnOf(entry.error.issues[0]?.path[0]) };
  const { term, pinyin } = entry.data;
  if (terms.has(term)) return { reason: "twice" };
  terms.add(term);
  const parsed = parseReadings(term, pinyin);
  if (parsed.ok) return { ...entry.data, pinyin: parsed.readings.join(" ") };
  const { ok: __, ...refusal } = parsed;
  return refusal;
}

const columnOf = (path: PropertyKey | undefined) =>
  (["pinyin", "hant", "hans", "note"] as const).find((column) => column === path) ?? "term";
