import { annotate } from "../annotate.ts";
import type { Script } from "../Script.ts";

export interface ReadText {
  readonly text: string;
  /** One entry for each code point of `text`: canonical pinyin, or null. */
  readonly readings: readonly (string | null)[];
}

/**
 * What reads a text as it is, or turns it into a script first. The conversion's dictionaries are loaded only
 * for whoever asks for a script, and so by name.
 */
export async function openReader(script?: Script): Promise<(text: string) => ReadText> {
  if (!script) return (text) => ({ text, readings: readingsIn(text) });
  const { openConverter } = await import("./openConverter.ts");
  const converter = openConverter(script);
  return (text) => {
    const readings = readingsIn(text);
    const converted = converter.convert(text, readings);
    if (converted === text) return { text, readings };
    return { text: converted, readings: carried(text, readings, converted, converter.fold) };
  };
}

const readingsIn = (text: string) => annotate(text).map((syllable) => syllable?.pinyin ?? null);

/**
 * A character that only changed its form reads as in the text that came, which is the surer one (发 may be 發 or
 * 髮); where a word of the region took its place, the new word is read.
 */
function carried(
  text: string,
  readings: readonly (string | null)[],
  converted: string,
  fold: (text: string) => string,
): readonly (string | null)[] {
  const from = Array.from(fold(text));
  const into = Array.from(fold(converted));
  const isMatched = from.length === into.length && from.length === readings.length;
  if (isMatched && from.every((character, at) => character === into[at])) return readings;
  const own = readingsIn(converted);
  if (!isMatched || own.length !== readings.length) return own;
  return own.map((reading, at) => (from[at] === into[at] ? (readings[at] ?? reading) : reading));
}
