import type { Characters } from "./Characters.ts";
import { EDGE } from "./classOf.ts";
import type { Lexicon } from "./Lexicon.ts";
import { OwnKeys } from "./OwnKeys.ts";
import type { Sentence } from "./Sentence.ts";
import { SharedKeys } from "./SharedKeys.ts";

/** Where a word or character would stand that a lexicon word, as an example, says nothing of. */
const UNSAID = -1;
const NEAR = 6;
/** The group of what isn't Han; those of characters are smaller. */
const NO_GROUP = 255;

/** What speaks for and against each choice at one place of a sentence: keys of weights. */
export class Features {
  readonly own = new OwnKeys();
  readonly shared: SharedKeys;
  /** The own key of the word that holds the place, or -1 where nothing may be known of it. */
  wordKey = -1;
  readonly #characters: Characters;
  readonly #lexicon: Lexicon;
  readonly #coarse: Uint8Array;

  /** `coarse` has, by part of speech, its family. */
  constructor(characters: Characters, lexicon: Lexicon, coarse: Uint8Array) {
    this.#characters = characters;
    this.#lexicon = lexicon;
    this.#coarse = coarse;
    this.shared = new SharedKeys(characters, lexicon, (word) => this.#familyOf(word));
  }

  /** `isBare`: the sentence is a word of the lexicon, and what stands around it is not known. */
  take(sentence: Sentence, at: number, choices: number, isBare: boolean): void {
    const edge = isBare ? UNSAID : EDGE;
    this.own.start(sentence.codes[at] ?? 0);
    this.wordKey = -1;
    this.shared.take(sentence, at, choices, isBare, this.own);
    // Nothing was learnt of this character's own surroundings.
    if (this.#characters.isTaught[sentence.numbers[at] ?? -1] !== 1) return;
    this.#takeCharacters(sentence, at, edge);
    this.#takeGroups(sentence, at, edge);
    this.#takeWords(sentence, at, edge);
  }

  #takeCharacters({ codes, length }: Sentence, at: number, edge: number): void {
    const { own } = this;
    const near = (step: number) => {
      const place = at + step;
      return place < 0 || place >= length ? edge : (codes[place] ?? edge);
    };
    const l1 = near(-1);
    const l2 = near(-2);
    const r1 = near(1);
    const r2 = near(2);
    own.add(0, 0);
    own.add(1, l1);
    own.add(2, r1);
    own.add(3, l2);
    own.add(4, r2);
    own.addPair(5, l2, l1);
    own.addPair(6, r1, r2);
    own.addPair(7, l1, r1);
    for (let far = 1; far <= NEAR; far++) {
      own.add(16, near(-far));
      own.add(16, near(far));
    }
  }

  /** What kind of character stands near, so that one never seen beside this one still tells something. */
  #takeGroups(sentence: Sentence, at: number, edge: number): void {
    const { own } = this;
    const near = (step: number) => this.#groupAt(sentence, at + step, edge);
    const l2 = near(-2);
    const l1 = near(-1);
    const r1 = near(1);
    const r2 = near(2);
    own.add(40, l1);
    own.add(41, r1);
    own.addPair(43, l2, l1);
    own.addPair(44, r1, r2);
    own.add(49, l2);
    own.add(49, l1);
    own.add(49, r1);
    own.add(49, r2);
  }

  #groupAt({ codes, numbers, length }: Sentence, place: number, edge: number): number {
    if (place < 0 || place >= length) return edge;
    const number = numbers[place] ?? -1;
    return number < 0 ? (codes[place] ?? edge) : (this.#characters.group[number] ?? NO_GROUP);
  }

  #takeWords(sentence: Sentence, at: number, edge: number): void {
    const { own } = this;
    const { starts, ends, hashes, words, length } = sentence;
    const start = starts[at] ?? at;
    const end = ends[at] ?? at + 1;
    const size = end - start;
    const alone = size === 1 ? 1 : 0;
    const before = start - 1;
    const after = end;
    const hashAt = (place: number) =>
      place < 0 || place >= length ? edge : (hashes[place] ?? edge);
    const tagAt = (place: number) =>
      place < 0 || place >= length
        ? edge === UNSAID
          ? UNSAID
          : 99
        : this.#familyOf(words[place] ?? -1);
    const [hb, ha, tb, ta] = [hashAt(before), hashAt(after), tagAt(before), tagAt(after)];
    if (edge !== UNSAID) {
      own.addPair(20, hashAt(at), at - start);
      this.wordKey = own.keys[own.count - 1] ?? -1;
    }
    own.add(21, hb);
    own.add(22, ha);
    own.addPair(24, size, at - start);
    own.addPair(25, tb, alone);
    own.addPair(26, ta, alone);
    const word = words[at] ?? -1;
    own.addTriple(28, word < 0 ? 98 : (this.#lexicon.tags[word] ?? 98), at - start, size);
  }

  #familyOf(word: number): number {
    return word < 0 ? 98 : (this.#coarse[this.#lexicon.tags[word] ?? 0] ?? 98);
  }
}
