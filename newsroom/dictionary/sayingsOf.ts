import type { dictionaryEntries } from "#db/schema/dictionary.ts";

type Row = typeof dictionaryEntries.$inferSelect;

/** What an entry says, as its history keeps it. */
export const sayingsOf = ({ pinyin, hant, hans, note }: Pick<Row, keyof Sayings>): Sayings => ({
  pinyin,
  hant,
  hans,
  note,
});

export type Sayings = { pinyin: string; hant: string | null; hans: string | null; note: string };
