import type { Characters } from "./Characters.ts";
import { endHash, startHash, step } from "./hash.ts";
import type { Lexicon } from "./Lexicon.ts";
import type { OwnKeys } from "./OwnKeys.ts";
import { saidOf } from "./saidOf.ts";
import type { Sentence } from "./Sentence.ts";
import { surroundingsOfName } from "./surroundingsOfName.ts";

/** At most so many keys for each choice. */
export const ROOM = 8;

/**
 * Keys of weights that belong to a choice and are the same for all characters, so that what is learnt of
 * dictionaries and surnames holds for rare characters too.
 */
export class SharedKeys {
  /** From `choice * ROOM` on, `count` keys for each choice. */
  readonly keys = new Int32Array(64 * ROOM);
  count = 0;
  readonly #masks = new Uint8Array(64);
  readonly #characters: Characters;
  readonly #lexicon: Lexicon;
  readonly #familyOf: (word: number) => number;

  /** `familyOf` a word is that of its part of speech. */
  constructor(characters: Characters, lexicon: Lexicon, familyOf: (word: number) => number) {
    this.#characters = characters;
    this.#lexicon = lexicon;
    this.#familyOf = familyOf;
  }

  /** Adds to `own` what each character is told by dictionaries of its own. `isBare`: see `Features.take`. */
  take(sentence: Sentence, at: number, choices: number, isBare: boolean, own: OwnKeys): void {
    this.count = 0;
    this.#takeWritten(sentence, at, choices, own);
    this.#takeSources(sentence, at, choices, own);
    if (!isBare) this.#takeSurname(sentence, at, choices);
  }

  /** 發 and 髮 are both 发: which of them is written says how it reads. */
  #takeWritten(
    { own: written, numbers, script }: Sentence,
    at: number,
    choices: number,
    own: OwnKeys,
  ) {
    if (this.#characters.isShared[numbers[at] ?? -1] !== 1) return;
    const number = written[at] ?? 0;
    own.addPair(64, this.#characters.codeOf[number] ?? 0, script);
    const allowed = this.#characters.allowed[number] ?? 0;
    for (let choice = 0; choice < choices; choice++) {
      const isAllowed = allowed === 0 ? 2 : (allowed >> choice) & 1;
      this.#set(choice, endHash(step(startHash(140, isAllowed), script)));
    }
    this.count++;
  }

  /** What is said by the word of the cheapest path, and by the longest word over the place. */
  #takeSources(sentence: Sentence, at: number, choices: number, own: OwnKeys): void {
    const word = sentence.words[at] ?? -1;
    const start = sentence.starts[at] ?? at;
    const size = (sentence.ends[at] ?? at + 1) - start;
    this.#takeSource(100, sentence, word, start, size, at, choices, own);
    const cover = sentence.covers[at] ?? -1;
    const coverStart = cover < 0 ? at : (sentence.coverStarts[at] ?? at);
    const coverSize = cover < 0 ? 0 : (sentence.coverRanks[at] ?? 0) & 15;
    this.#takeSource(110, sentence, cover, coverStart, coverSize, at, choices, own);
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
    own: OwnKeys,
  ): void {
    const sources = word < 0 ? 0 : (this.#lexicon.sources[word] ?? 0);
    const masks = this.#masks.fill(0, 0, choices);
    if ((sources & 7) !== 0) {
      saidOf(this.#characters, this.#lexicon, codes, word, start, at, choices, masks);
    }
    const length = Math.min(size, 5);
    for (let choice = 0; choice < choices; choice++) {
      const mask = masks[choice] ?? 0;
      this.#set(choice, endHash(step(step(startHash(kind, sources & 15), mask), length)));
      if (mask === 0) continue;
      own.addPair(kind + 1, choice, length > 1 ? 2 : 1);
      own.addPair(kind + 2, (choice << 8) | mask, ((sources & 15) << 4) | length);
    }
    this.count++;
  }

  #takeSurname(sentence: Sentence, at: number, choices: number): void {
    const surname = this.#characters.surname[sentence.numbers[at] ?? -1] ?? 255;
    if (surname === 255) return;
    const start = sentence.starts[at] ?? at;
    const family = start === 0 ? 99 : this.#familyOf(sentence.words[start - 1] ?? -1);
    const name = surroundingsOfName(this.#characters, sentence, at);
    const { left, next, second, ends, nextSize, size } = name;
    const alone = size === 1 ? 1 : 0;
    for (let choice = 0; choice < choices; choice++) {
      const isSurname = surname === choice ? 1 : 0;
      const head = step(startHash(130, isSurname), (alone << 4) | left);
      this.#set(choice, endHash(step(head, (next << 8) | second)));
      const family131 = step(startHash(131, isSurname), family);
      this.#set(choice, endHash(step(family131, (nextSize << 4) | (next << 1) | alone)), 1);
      const place132 = step(startHash(132, isSurname), ((at - start) << 4) | size);
      const ahead = (next << 8) | (second << 4) | (ends << 3) | left;
      this.#set(choice, endHash(step(place132, ahead)), 2);
    }
    this.count += 3;
  }

  #set(choice: number, key: number, further = 0): void {
    this.keys[choice * ROOM + this.count + further] = key;
  }
}
