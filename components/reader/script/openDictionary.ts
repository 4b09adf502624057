import type { Meaning, Reader } from "./Reader.ts";

/**
 * The dictionary comes in parts, by the first character of a word, when a word of that part is first
 * looked up.
 */
export function openDictionary(reader: Reader): void {
  /** A string is the Traditional word under which an entry is. */
  type Part = Readonly<Record<string, (Meaning | string)[]>>;
  const LONGEST = 8;
  const parts = new Map<number, Promise<Part>>();

  const partOf = (text: string): Promise<Part> => {
    const part = (text.codePointAt(0) ?? 0) % 256;
    const known = parts.get(part);
    if (known) return known;
    const asked = fetch(`/dictionary/${part.toString(16).padStart(2, "0")}`).then((answer) => {
      if (!answer.ok || !answer.body) throw new Error(answer.statusText);
      const plain = answer.body.pipeThrough(new DecompressionStream("gzip"));
      return new Response(plain).json() as Promise<Part>;
    });
    parts.set(part, asked);
    // What failed may be asked again.
    asked.catch(() => parts.delete(part));
    return asked;
  };
  const entriesOf = (part: Part, word: string) => (Object.hasOwn(part, word) ? part[word] : null);
  const open = async (entry: Meaning | string, word: string): Promise<Meaning[]> => {
    if (typeof entry !== "string") return [entry];
    const entries = entriesOf(await partOf(entry), entry) ?? [];
    return entries.flatMap((one) => {
      if (typeof one === "string" || one[2] !== word) return [];
      return [[one[0], one[1], entry]];
    });
  };

  reader.findWord = async ({ block, from, to }) => {
    const part = await partOf(block.text.slice(from));
    for (let end = Math.min(from + LONGEST, block.text.length); end > from; end -= 1) {
      const word = block.text.slice(from, end);
      const entries = entriesOf(part, word);
      if (!entries) continue;
      const meanings = await Promise.all(entries.map((entry) => open(entry, word)));
      return { place: { block, from, to: end }, meanings: meanings.flat() };
    }
    return { place: { block, from, to }, meanings: [] };
  };
}
