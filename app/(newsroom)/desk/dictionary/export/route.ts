import { getTranslations } from "next-intl/server";
import { findCurrentActor } from "#app/_server/currentActor.ts";
import { writeDictionaryCsv } from "#interchange/dictionary-csv.ts";
import { listAllEntries } from "#newsroom/dictionary/listAllEntries.ts";

/** The whole dictionary as a file, for whoever has signed in. */
export async function GET(): Promise<Response> {
  if (!(await findCurrentActor())) return new Response(null, { status: 401 });
  const [entries, t] = await Promise.all([
    listAllEntries(),
    getTranslations("desk.dictionary.columns"),
  ]);
  const names = {
    term: t("term"),
    pinyin: t("pinyin"),
    hant: t("hant"),
    hans: t("hans"),
    note: t("note"),
  };
  const day = new Date().toISOString().slice(0, 10);
  return new Response(writeDictionaryCsv(entries, names), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="dictionary-${day}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
