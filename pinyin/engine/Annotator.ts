import { isHan } from "../han.ts";
import { Classifier } from "./Classifier.ts";
import type { Model } from "./Model.ts";
import { sentenceEnds } from "./sentenceEnds.ts";
import { Sentence } from "./Sentence.ts";
import type { Candidate, Syllable } from "./Syllable.ts";
import { scoreOf, trusted } from "./trusted.ts";

const REPEATED = 0x3005;

/** Reads texts by one model. It keeps nothing from one text to the next but what the model says of a character. */
export class Annotator {
  readonly #model: Model;
  readonly #sentence: Sentence;
  readonly #classifier: Classifier;
  /** By character number: what it reads wherever it stands. */
  readonly #settled: (Syllable | null | undefined)[] = [];

  constructor(model: Model) {
    this.#model = model;
    this.#sentence = new Sentence(model.characters, model.lexicon);
    this.#classifier = new Classifier(model);
  }

  /** One entry for each code point, null where there is nothing to read. */
  read(text: string): (Syllable | null)[] {
    const { points, places, count } = plainPoints(text);
    const syllables = new Array<Syllable | null>(count).fill(null);
    let from = 0;
    for (const to of sentenceEnds(points)) {
      this.#readSentence(points, from, to, places, syllables);
      from = to;
    }
    return syllables;
  }

  /** Every reading known of one character, those that words have first. */
  readingsOf(point: number): readonly string[] {
    const { from, readings, syllables, numberOf } = this.#model.characters;
    const number = numberOf(plainPoint(point));
    if (number < 0) return [];
    return Array.from(
      readings.subarray(from[number], from[number + 1]),
      (one) => syllables[one] ?? "",
    );
  }

  #readSentence(
    points: readonly number[],
    from: number,
    to: number,
    places: readonly number[],
    into: (Syllable | null)[],
  ): void {
    const sentence = this.#sentence;
    const { choices } = this.#model.characters;
    let isRead = false;
    for (let at = from; at < to; at++) {
      const number = this.#model.characters.numberOf(points[at] ?? 0);
      if (number < 0) continue;
      // A sentence without characters isn't worth taking apart.
      if (!isRead) sentence.read(points, from, to);
      isRead = true;
      const folded = sentence.numbers[at - from] ?? -1;
      const count = choices[folded] ?? 0;
      into[places[at] ?? 0] =
        count > 0 ? this.#choose(at - from, folded, count) : this.#settle(number);
    }
  }

  #choose(at: number, number: number, count: number): Syllable {
    const { about, characters, doubts } = this.#model;
    const from = characters.from[number] ?? 0;
    const best = this.#classifier.choose(this.#sentence, at, count, from);
    const { shares, isAgreed } = this.#classifier;
    const share = shares[best] ?? 0;
    const curve = isAgreed ? about.calibration.agreed : about.calibration.other;
    const confidence = trusted(scoreOf(share, doubts[number] ?? 0, best === 0), curve);
    // What the first choice is not trusted with goes to the others by their shares.
    const rest = share < 1 ? (1 - confidence) / (1 - share) : 0;
    const named = (choice: number, trust: number): Candidate => ({
      pinyin: characters.syllables[characters.readings[from + choice] ?? 0] ?? "",
      confidence: trust,
    });
    const first = named(best, confidence);
    const candidates = [first];
    for (let choice = 0; choice < count; choice++) {
      if (choice !== best) insert(candidates, named(choice, (shares[choice] ?? 0) * rest));
    }
    return { pinyin: first.pinyin, confidence, candidates };
  }

  #settle(number: number): Syllable | null {
    const known = this.#settled[number];
    if (known !== undefined) return known;
    const { about, characters } = this.#model;
    const readings = this.readingsOf(characters.codeOf[number] ?? 0);
    const { single, first } = about.calibration;
    const confidence = readings.length === 1 ? single : first;
    const rest = (1 - confidence) / Math.max(1, readings.length - 1);
    const [pinyin] = readings;
    const syllable =
      pinyin === undefined
        ? null
        : {
            pinyin,
            confidence,
            candidates: readings.map((one, order) => ({
              pinyin: one,
              confidence: order === 0 ? confidence : rest,
            })),
          };
    this.#settled[number] = syllable;
    return syllable;
  }
}

/** Behind the first, which is the answer, and all that are trusted as much. There are few: sorting takes longer. */
function insert(candidates: Candidate[], candidate: Candidate): void {
  let at = candidates.length;
  while (at > 1 && (candidates[at - 1]?.confidence ?? 0) < candidate.confidence) {
    candidates[at] = candidates[at - 1] ?? candidate;
    at--;
  }
  candidates[at] = candidate;
}

/** The code points of a text as they are looked up, and the place of each among all that the text has. */
function plainPoints(text: string) {
  const points: number[] = [];
  const places: number[] = [];
  let count = 0;
  for (let unit = 0; unit < text.length; count++) {
    const point = text.codePointAt(unit) ?? 0;
    unit += point > 0xffff ? 2 : 1;
    // A variation selector dresses the character before it and doesn't end the word.
    if ((point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef)) continue;
    const before = points[points.length - 1];
    const isRepeated =
      point === REPEATED && before !== undefined && isHan(String.fromCodePoint(before));
    points.push(isRepeated ? before : plainPoint(point));
    places.push(count);
  }
  return { points, places, count };
}

/** The ordinary character behind a compatibility ideograph or a radical, as pasted from PDF files. */
function plainPoint(point: number): number {
  const isOdd =
    (point >= 0x2e80 && point <= 0x2fdf) ||
    (point >= 0xf900 && point <= 0xfaff) ||
    (point >= 0x2f800 && point <= 0x2fa1f);
  if (!isOdd) return point;
  const plain = String.fromCodePoint(point).normalize("NFKC");
  return isHan(plain) ? (plain.codePointAt(0) ?? point) : point;
}
