import { type EngineReading, engineReadings } from "./engine.ts";
import { isHan } from "./han.ts";
import { houseReadings } from "./houseReadings.ts";
import { canonicalSyllable } from "./legalSyllable.ts";
import { plainForm, readingsOf } from "./readingsOf.ts";
import { simplified } from "./simplified.ts";
import { toneless } from "./toneless.ts";

export { engine } from "./engine.ts";

export interface Syllable {
  /** Toned, NFC, with `ü`; the tone of the character itself, without sandhi. */
  readonly pinyin: string;
  /** How often such a reading is right, 0 to 1; 1 is the house's own word. */
  readonly confidence: number;
  /** Every known reading, `pinyin` first, the others by their confidence. */
  readonly candidates: readonly Candidate[];
}

export interface Candidate {
  readonly pinyin: string;
  readonly confidence: number;
}

export interface AnnotateOptions {
  /**
   * The house's terms and how they read: `單田芳` → `shàn tián fāng`, one syllable for each Han character,
   * parted by spaces, in any accepted spelling. An entry that doesn't fit its term is passed over.
   */
  readonly dictionary?: ReadonlyMap<string, string>;
}

// Accuracy of each case on the development sentences of CPP and G2PL.
const SOLE_READING = 0.99;
const FROM_WORD = 0.95;
const FROM_CHARACTER = 0.9;
const CORRECTED = 0.7;

/** Reads a text: exactly one entry for each code point, null where there is nothing to read. */
export function annotate(text: string, options: AnnotateOptions = {}): (Syllable | null)[] {
  const characters = Array.from(text);
  const syllables = characters.map((): Syllable | null => null);
  const known = readingsOnce();
  for (const run of hanRuns(characters)) {
    engineReadings(simplified(run.text)).forEach((reading, at) => {
      const place = run.places[at];
      if (place !== undefined) syllables[place] = settle(known(run.characters[at] ?? ""), reading);
    });
  }
  if (options.dictionary && options.dictionary.size > 0) {
    for (const [place, pinyin] of houseReadings(characters, options.dictionary)) {
      const candidates = ranked(pinyin, 1, known(characters[place] ?? ""));
      syllables[place] = { pinyin, confidence: 1, candidates };
    }
  }
  return syllables;
}

interface HanRun {
  text: string;
  characters: string[];
  /** Where each character stands, in code points. */
  places: number[];
}

function hanRuns(characters: readonly string[]): HanRun[] {
  const runs: HanRun[] = [];
  let open: HanRun | null = null;
  characters.forEach((character, place) => {
    // A variation selector dresses the character before it and doesn't end the word.
    if (open && /^[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]$/u.test(character)) return;
    if (!isHan(character)) {
      open = null;
      return;
    }
    if (!open) {
      open = { text: "", characters: [], places: [] };
      runs.push(open);
    }
    const repeated: string | undefined = character === "々" ? open.characters.at(-1) : undefined;
    const plain: string = repeated ?? plainForm(character);
    open.text += plain;
    open.characters.push(plain);
    open.places.push(place);
  });
  return runs;
}

/** Looks each character up once a text: an article repeats a few hundred. */
function readingsOnce(): (character: string) => readonly string[] {
  const seen = new Map<string, readonly string[]>();
  return (character) => {
    const known = seen.get(character) ?? readingsOf(character);
    seen.set(character, known);
    return known;
  };
}

function settle(known: readonly string[], reading: EngineReading | null): Syllable | null {
  const pinyin = reading && canonicalSyllable(reading.pinyin);
  const [commonest] = known;
  if (!pinyin || !isReadingAmong(pinyin, known)) {
    // The engine read another character that shares the simplified form: 髮 as 發.
    if (!commonest) return null;
    return syllableOf(commonest, known.length === 1 ? SOLE_READING : CORRECTED, known);
  }
  const isSole = known.length === 1 && known[0] === pinyin;
  const certainty = reading.isFromWord ? FROM_WORD : FROM_CHARACTER;
  return syllableOf(pinyin, isSole ? SOLE_READING : certainty, known);
}

const syllableOf = (pinyin: string, confidence: number, known: readonly string[]): Syllable => ({
  pinyin,
  confidence,
  candidates: ranked(pinyin, confidence, known),
});

/** Whether a character of these readings may read so; any of them may lose its tone in a word. */
function isReadingAmong(pinyin: string, known: readonly string[]): boolean {
  return known.includes(pinyin) || known.some((one) => toneless(one) === pinyin);
}

function ranked(pinyin: string, confidence: number, known: readonly string[]): Candidate[] {
  const others = known.filter((one) => one !== pinyin);
  const rest = (1 - confidence) / (others.length + 1);
  return [{ pinyin, confidence }, ...others.map((other) => ({ pinyin: other, confidence: rest }))];
}
