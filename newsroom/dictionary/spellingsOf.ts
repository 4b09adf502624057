import { simplified } from "#pinyin/simplified.ts";

type Spelt = { term: string; hant: string | null; hans: string | null };

/**
 * How else each term may stand in a text with the same reading: in Simplified characters, and in its fixed
 * forms where these are the same characters (頭髮 and 头发, but not 軟體 and 软件).
 */
export function spellingsOf(entries: readonly Spelt[]): string[][] {
  const terms = simplifiedAll(entries.map(({ term }) => term));
  const forms = (["hant", "hans"] as const).map((script) => {
    const own = entries.map((entry) => entry[script] ?? "");
    return { own, simple: simplifiedAll(own) };
  });
  return entries.map(({ term }, at) => {
    const simple = terms[at] ?? term;
    const spellings = new Set([term]);
    // One character in Simplified text may stand for several others: 乾 for 干.
    if (Array.from(simple).length > 1) spellings.add(simple);
    for (const { own, simple: simpleForms } of forms) {
      const form = own[at] ?? "";
      if (form !== "" && simpleForms[at] === simple) spellings.add(form);
    }
    return [...spellings];
  });
}

/** The converter is asked once for all: fifty thousand calls take seconds. */
function simplifiedAll(texts: readonly string[]): string[] {
  return simplified(texts.join("\n")).split("\n");
}
