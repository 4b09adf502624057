import { pinyin, polyphonic, segment } from "pinyin-pro";

// The only file that knows which engine reads: another one takes its place here, and nobody else notices.
// pinyin-pro's own dictionaries (addDict, customPinyin) are module state and are never touched.

/** Stored with every publication, so that it is known who read it. */
export const engine = "pinyin-pro 3.29.4";

export interface EngineReading {
  /** Toned. */
  readonly pinyin: string;
  /** Whether a dictionary word of two or more characters gave it, rather than the character alone. */
  readonly isFromWord: boolean;
}

// pinyin-pro takes 了 at the start of a text for liǎo; after a character it reads it in context.
const LEAD = "好";

/**
 * Reads a run of Simplified Han characters: one entry a code point, null where the engine knows none. Tones are
 * those of the characters, without sandhi (GB/T 16159).
 */
export function engineReadings(run: string): (EngineReading | null)[] {
  const isLed = run.startsWith("了");
  const text = isLed ? LEAD + run : run;
  const characters = Array.from(text);
  const isFromWord = segment(text).flatMap(({ origin }) => {
    const length = Array.from(origin).length;
    return Array.from({ length }, () => length > 1);
  });
  const readings = pinyin(text, { type: "array", toneSandhi: false }).map((reading, at) =>
    reading === characters[at] || reading === ""
      ? null
      : { pinyin: reading.normalize("NFC"), isFromWord: isFromWord[at] ?? false },
  );
  return isLed ? readings.slice(1) : readings;
}

/** Every toned reading the engine has for one character, the commonest first; empty where it has none. */
export function engineKnown(character: string): readonly string[] {
  const [known = []] = polyphonic(character, { type: "array" });
  return known.filter((reading) => reading !== character).map((one) => one.normalize("NFC"));
}
