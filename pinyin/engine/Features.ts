import type { Characters } from "./Characters.ts";
import { EDGE } from "./classOf.ts";
import { endHash, startHash, step } from "./hash.ts";
import type { Lexicon } from "./Lexicon.ts";
import { saidOf } from "./saidOf.ts";
import type { Sentence } from "./Sentence.ts";
import { surroundingsOfName } from "./surroundingsOfName.ts";

/** Where a word or character would stand that a lexicon word, as an example, says nothing of. */
const UNSAID = -1;
const NEAR = 8;

/**
 * What speaks for and against each choice at one place of a sentence: keys of weights. `own` keys belong to the
 * character and have a weight for each choice; `shared` keys belong to a choice and are the same for all
 * characters, so that what is learnt of dictionaries and surnames holds for rare characters too.
 */
export class Features {
  readonly own = new Int32Array(256);
  ownCount = 0;
  /** `sharedCount` keys for the first choice, then as many for the next. */
  readonly shared = new Int32Array(1024);
  sharedCount = 0;
  #character = 0;
  readonly #masks = new Uint8Array(64);
  readonly #characters: Characters;
  readonly #lexicon: Lexicon;
  readonly #coarse: Uint8Array;

  /** `coarse` has, by part of speech, its family. */
  constructor(characters: Characters, lexicon: Lexicon, coarse: Uint8Array) {
    this.#characters = characters;
    this.#lexicon = lexicon;
    this.#coarse = coarse;
  }

  /** `isBare`: the sentence is a word of the lexicon, and what stands around it is not known. */
  take(sentence: Sentence, at: number, choices: number, isBare = false): void {
    this.ownCount = 0;
    this.sharedCount = 0;
    this.#character = sentence.codes[at] ?? 0;
    const edge = isBare ? UNSAID : EDGE;
    this.#takeWritten(sentence, at, choices);
    this.#takeSources(sentence, at, choices);
    this.#takeSurname(sentence, at, choices, edge);
    // Nothing was learnt of this character's own surroundings.
    if (this.#characters.isTaught[sentence.numbers[at] ?? -1] !== 1) return;
    this.#takeCharacters(sentence, at, edge);
    this.#takeWords(sentence, at, edge);
  }

  /** 發 and 髮 are both 发: which of them is written says how it reads. */
  #takeWritten({ own, numbers, script }: Sentence, at: number, choices: number): void {
    if (this.#characters.isShared[numbers[at] ?? -1] !== 1) return;
    const written = own[at] ?? 0;
    this.#addPair(64, this.#characters.codeOf[written] ?? 0, script);
    const allowed = this.#characters.allowed[written] ?? 0;
    for (let choice = 0; choice < choices; choice++) {
      const isAllowed = allowed === 0 ? 2 : (allowed >> choice) & 1;
      this.shared[choice * 8 + this.sharedCount] = endHash(step(startHash(140, isAllowed), script));
    }
    this.sharedCount++;
  }

  #takeCharacters({ codes, length }: Sentence, at: number, edge: number): void {
    const near = (step: number) => {
      const place = at + step;
      return place < 0 || place >= length ? edge : (codes[place] ?? edge);
    };
    const l1 = near(-1);
    const l2 = near(-2);
    const l3 = near(-3);
    const r1 = near(1);
    const r2 = near(2);
    const r3 = near(3);
    this.#add(0, 0);
    this.#add(1, l1);
    this.#add(2, r1);
    this.#add(3, l2);
    this.#add(4, r2);
    this.#addPair(5, l2, l1);
    this.#addPair(6, r1, r2);
    this.#addPair(7, l1, r1);
    this.#addTriple(8, l3, l2, l1);
    this.#addTriple(9, r1, r2, r3);
    this.#addTriple(10, l2, l1, r1);
    this.#addTriple(11, l1, r1, r2);
    this.#add(12, l3);
    this.#add(13, r3);
    for (let far = 1; far <= NEAR; far++) {
      this.#add(16, near(-far));
      this.#add(16, near(far));
    }
  }

  #takeWords(sentence: Sentence, at: number, edge: number): void {
    const { starts, ends, hashes, words, length } = sentence;
    const start = starts[at] ?? at;
    const end = ends[at] ?? at + 1;
    const size = end - start;
    const alone = size === 1 ? 1 : 0;
    const before = start - 1;
    const after = end;
    const before2 = before < 0 ? -1 : (starts[before] ?? before) - 1;
    const after2 = after >= length ? length : (ends[after] ?? after + 1);
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
      this.#addPair(20, hashAt(at), at - start);
      this.#add(29, hashAt(before2));
      this.#add(30, hashAt(after2));
    }
    this.#add(21, hb);
    this.#add(22, ha);
    this.#addPair(23, hb, ha);
    this.#addPair(24, size, at - start);
    this.#addPair(25, tb, alone);
    this.#addPair(26, ta, alone);
    this.#addTriple(27, tb, ta, alone);
    const word = words[at] ?? -1;
    this.#addTriple(28, word < 0 ? 98 : (this.#lexicon.tags[word] ?? 98), at - start, size);
    this.#addTriple(33, ha, tb, alone);
    this.#addTriple(34, hb, ta, alone);
  }

  #familyOf(word: number): number {
    return word < 0 ? 98 : (this.#coarse[this.#lexicon.tags[word] ?? 0] ?? 98);
  }

  #takeSources(sentence: Sentence, at: number, choices: number): void {
    const word = sentence.words[at] ?? -1;
    const start = sentence.starts[at] ?? at;
    const size = (sentence.ends[at] ?? at + 1) - start;
    this.#takeSource(100, sentence, word, start, size, at, choices);
    const cover = sentence.covers[at] ?? -1;
    const coverStart = cover < 0 ? at : (sentence.coverStarts[at] ?? at);
    const coverSize = cover < 0 ? 0 : (sentence.coverRanks[at] ?? 0) & 15;
    this.#takeSource(110, sentence, cover, coverStart, coverSize, at, choices);
  }

  /** What the sources say of this place as a part of that word. */
  #takeSource(
    kind: number,
    { codes }: Sentence,
    word: number,
    start: number,
    size: number,
    at: number,
    choices: number,
  ): void {
    const sources = word < 0 ? 0 : (this.#lexicon.sources[word] ?? 0);
    const masks = this.#masks.fill(0, 0, choices);
    if ((sources & 7) !== 0) {
      saidOf(this.#characters, this.#lexicon, codes, word, start, at, choices, masks);
    }
    const length = Math.min(size, 5);
    for (let choice = 0; choice < choices; choice++) {
      const mask = masks[choice] ?? 0;
      let key = startHash(kind, sources & 15);
      key = step(step(key, mask), length);
      this.shared[choice * 8 + this.sharedCount] = endHash(key);
      if (mask === 0) continue;
      this.#addPair(kind + 1, choice, length > 1 ? 2 : 1);
      this.#addPair(kind + 2, (choice << 8) | mask, ((sources & 15) << 4) | length);
    }
    this.sharedCount++;
  }

  #takeSurname(sentence: Sentence, at: number, choices: number, edge: number): void {
    const number = sentence.numbers[at] ?? -1;
    const surname = this.#characters.surname[number] ?? 255;
    if (surname === 255 || edge === UNSAID) return;
    const start = sentence.starts[at] ?? at;
    const family = start === 0 ? 99 : this.#familyOf(sentence.words[start - 1] ?? -1);
    const name = surroundingsOfName(this.#characters, sentence, at);
    const { left, next, second, ends, nextSize, size } = name;
    const alone = size === 1 ? 1 : 0;
    for (let choice = 0; choice < choices; choice++) {
      const isSurname = surname === choice ? 1 : 0;
      const slot = choice * 8 + this.sharedCount;
      const head = step(startHash(130, isSurname), (alone << 4) | left);
      this.shared[slot] = endHash(step(head, (next << 8) | second));
      this.shared[slot + 1] = endHash(
        step(step(startHash(131, isSurname), family), (nextSize << 4) | (next << 1) | alone),
      );
      this.shared[slot + 2] = endHash(
        step(
          step(startHash(132, isSurname), ((at - start) << 4) | size),
          (next << 8) | (second << 4) | (ends << 3) | left,
        ),
      );
    }
    this.sharedCount += 3;
  }

  #add(kind: number, first: number): void {
    if (first < 0) return;
    this.own[this.ownCount++] = endHash(step(startHash(kind, this.#character), first));
  }

  #addPair(kind: number, first: number, second: number): void {
    if (first < 0 || second < 0) return;
    const key = step(step(startHash(kind, this.#character), first), second);
    this.own[this.ownCount++] = endHash(key);
  }

  #addTriple(kind: number, first: number, second: number, third: number): void {
    if (first < 0 || second < 0 || third < 0) return;
    const key = step(step(step(startHash(kind, this.#character), first), second), third);
    this.own[this.ownCount++] = endHash(key);
  }
}
