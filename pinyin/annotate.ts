import type { Annotator } from "./engine/Annotator.ts";
import type { Candidate, Syllable } from "./engine/Syllable.ts";
import { ownAnnotator } from "./engine/ownAnnotator.ts";
import { houseReadings } from "./houseReadings.ts";

export { engine } from "./engineName.ts";
export type { Candidate, Syllable } from "./engine/Syllable.ts";

export interface AnnotateOptions {
  /**
   * The house's terms and how they read: `單田芳` → `shàn tián fāng`, one syllable for each Han character,
   * parted by spaces, in any accepted spelling. An entry that doesn't fit its term is passed over.
   */
  readonly dictionary?: ReadonlyMap<string, string>;
}

/** Reads a text: exactly one entry for each code point, null where there is nothing to read. */
export function annotate(text: string, { dictionary }: AnnotateOptions = {}): (Syllable | null)[] {
  const annotator = ownAnnotator();
  const syllables = annotator.read(text);
  if (dictionary && dictionary.size > 0) {
    const characters = Array.from(text);
    for (const [place, pinyin] of houseReadings(characters, dictionary)) {
      syllables[place] = byTheHouse(pinyin, syllables[place], characters[place] ?? "", annotator);
    }
  }
  return syllables;
}

/** The house's word, and what the engine would have chosen among as the other candidates. */
function byTheHouse(
  pinyin: string,
  engine: Syllable | null | undefined,
  character: string,
  annotator: Annotator,
): Syllable {
  const known = engine
    ? engine.candidates.map((one) => one.pinyin)
    : annotator.readingsOf(character.codePointAt(0) ?? 0);
  const others = known.filter((one) => one !== pinyin);
  const candidates: Candidate[] = [
    { pinyin, confidence: 1 },
    ...others.map((one) => ({ pinyin: one, confidence: 0 })),
  ];
  return { pinyin, confidence: 1, candidates };
}
