import type { Characters } from "./Characters.ts";
import { classOf } from "./classOf.ts";
import { step } from "./hash.ts";
import {
  BEGINNING,
  COST_STEP,
  DECISIVE,
  type Lexicon,
  LONGEST_WORD,
  NOTHING,
  stepOne,
  stepOther,
} from "./Lexicon.ts";

/** What a character costs on the cheapest path where no word of the lexicon has it. */
const STRANGER = 22 / COST_STEP;

/** One sentence taken apart: its characters as the lexicon knows them, its words, the longest words over each place. */
export class Sentence {
  length = 0;
  /** 1 where more characters are Traditional only, 2 where more are Simplified only, else 0. */
  script = 0;
  /** By place: the code of the simplified character, or the class of what isn't Han. */
  codes = new Int32Array(0);
  /** By place: the number of the character itself, and of the simplified one; -1 where unknown. */
  own = new Int32Array(0);
  numbers = new Int32Array(0);
  /** By place: where its word begins and ends (exclusive), the word's number (-1 where strange) and hash. */
  starts = new Int32Array(0);
  ends = new Int32Array(0);
  words = new Int32Array(0);
  hashes = new Int32Array(0);
  /** By place: the longest word of two or more characters with a reading that covers it: -1, or its number and start. */
  covers = new Int32Array(0);
  coverStarts = new Int32Array(0);
  /** By place: the length of that word, and `DECISIVE` where nothing else has a say. */
  coverRanks = new Uint8Array(0);
  #costs = new Float64Array(1);
  #previous = new Int32Array(1);
  #chosen = new Int32Array(1);
  readonly #characters: Characters;
  readonly #lexicon: Lexicon;

  constructor(characters: Characters, lexicon: Lexicon) {
    this.#characters = characters;
    this.#lexicon = lexicon;
  }

  /** Takes the code points of one sentence; `skipped` is a word that must not be known (when learning from it). */
  read(points: readonly number[], from: number, to: number, skipped = -1): void {
    this.#grow(to - from);
    this.length = to - from;
    let lean = 0;
    for (let at = 0; at < this.length; at++) {
      const point = points[from + at] ?? 0;
      const number = this.#characters.numberOf(point);
      this.own[at] = number;
      if (number < 0) {
        this.codes[at] = classOf(point);
        this.numbers[at] = -1;
        continue;
      }
      const script = this.#characters.script[number] ?? 0;
      if (script > 0) lean += script === 1 ? 1 : -1;
      const folded = this.#characters.folded[number] ?? point;
      this.codes[at] = folded;
      this.numbers[at] = folded === point ? number : this.#characters.numberOf(folded);
    }
    this.script = lean > 0 ? 1 : lean < 0 ? 2 : 0;
    this.#findWords(skipped);
    this.#takePath();
  }

  #findWords(skipped: number): void {
    const { costs, sources, find } = this.#lexicon;
    const { length, codes } = this;
    this.#costs.fill(Infinity, 0, length + 1);
    this.#costs[0] = 0;
    this.covers.fill(-1, 0, length);
    this.coverRanks.fill(1, 0, length);
    for (let at = 0; at < length; at++) {
      const base = this.#costs[at] ?? 0;
      this.#offer(at, at + 1, base + STRANGER, -1);
      if ((this.numbers[at] ?? -1) < 0) continue;
      let one = 0;
      let other = 0;
      const last = Math.min(length, at + LONGEST_WORD);
      for (let end = at; end < last; end++) {
        const code = codes[end] ?? 0;
        one = stepOne(one, code);
        other = stepOther(other, code);
        const word = find(one, other);
        if (word === NOTHING) break;
        if (word === BEGINNING || word === skipped) continue;
        this.#offer(at, end + 1, base + (costs[word] ?? 0), word);
        if (end > at && ((sources[word] ?? 0) & 7) !== 0) this.#cover(at, end + 1, word);
      }
    }
  }

  #offer(from: number, to: number, cost: number, word: number): void {
    if (cost >= (this.#costs[to] ?? Infinity)) return;
    this.#costs[to] = cost;
    this.#previous[to] = from;
    this.#chosen[to] = word;
  }

  #cover(from: number, to: number, word: number): void {
    const rank = to - from + ((this.#lexicon.sources[word] ?? 0) & DECISIVE);
    for (let at = from; at < to; at++) {
      if (rank <= (this.coverRanks[at] ?? 0)) continue;
      this.coverRanks[at] = rank;
      this.covers[at] = word;
      this.coverStarts[at] = from;
    }
  }

  #takePath(): void {
    for (let end = this.length; end > 0;) {
      const start = this.#previous[end] ?? end - 1;
      let hash = 0x1505;
      for (let at = start; at < end; at++) hash = step(hash, this.codes[at] ?? 0);
      for (let at = start; at < end; at++) {
        this.starts[at] = start;
        this.ends[at] = end;
        this.words[at] = this.#chosen[end] ?? -1;
        this.hashes[at] = hash >>> 1;
      }
      end = start;
    }
  }

  #grow(length: number): void {
    if (this.codes.length >= length && this.codes.length > 0) return;
    const room = Math.max(256, length * 2);
    this.codes = new Int32Array(room);
    this.own = new Int32Array(room);
    this.numbers = new Int32Array(room);
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.words = new Int32Array(room);
    this.hashes = new Int32Array(room);
    this.covers = new Int32Array(room);
    this.coverStarts = new Int32Array(room);
    this.coverRanks = new Uint8Array(room);
    this.#costs = new Float64Array(room + 1);
    this.#previous = new Int32Array(room + 1);
    this.#chosen = new Int32Array(room + 1);
  }
}
