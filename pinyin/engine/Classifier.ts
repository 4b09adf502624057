import { Features } from "./Features.ts";
import { DECISIVE, SEVERAL } from "./Lexicon.ts";
import type { Model } from "./Model.ts";
import { saidOf } from "./saidOf.ts";
import type { Sentence } from "./Sentence.ts";
import { ROOM } from "./SharedKeys.ts";

/** The score of what our own list says over all else. */
const CERTAIN = 7;
/** What a reading gains that dictionaries agree on; and where no sentence taught how the word reads. */
const AGREED = 1;
const AGREED_ALONE = 5;
/** What a reading loses that the written character isn't known to have. */
const FOREIGN = 3;

/** Scores the choices of one character: the sum of the weights of all that speaks for each. */
export class Classifier {
  /** By choice, after `score`: its share of the whole, all adding up to 1. */
  readonly shares = new Float64Array(64);
  /** After `choose`: whether dictionaries, or our own list, give the best choice in the word that it stands in. */
  isAgreed = false;
  readonly #masks = new Uint8Array(64);
  readonly #features: Features;
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
    this.#features = new Features(model.characters, model.lexicon, model.coarse);
  }

  /** Fills `shares` and answers the best choice. `from` is where the character's readings begin. */
  choose(sentence: Sentence, at: number, choices: number, from: number): number {
    const { weights, biases, about } = this.#model;
    const { find, sift, values } = weights;
    const scores = this.shares;
    for (let choice = 0; choice < choices; choice++) scores[choice] = biases[from + choice] ?? 0;
    if (this.#isDecided(sentence, at, choices)) {
      this.isAgreed = true;
      return this.#share(choices, 1);
    }
    this.#features.take(sentence, at, choices, isWordAlone(sentence, at));
    const { own, shared } = this.#features;
    const count = sift(own.keys, own.count);
    for (let order = 0; order < count; order++) own.keys[order] = find(own.keys[order] ?? 0);
    for (let order = 0; order < count; order++) {
      const place = (own.keys[order] ?? -1) - 1;
      if (place < -1) continue;
      for (let choice = 1; choice < choices; choice++) {
        scores[choice] = (scores[choice] ?? 0) + (values[place + choice] ?? 0);
      }
    }
    for (let choice = 0; choice < choices; choice++) {
      for (let order = 0; order < shared.count; order++) {
        const place = find(shared.keys[choice * ROOM + order] ?? 0);
        if (place >= 0) scores[choice] = (scores[choice] ?? 0) + (values[place] ?? 0);
      }
    }
    const agreed = this.#agreedOn(sentence, at);
    if (agreed >= 0) {
      const gain = this.#isTaught() ? AGREED : AGREED_ALONE;
      scores[agreed] = (scores[agreed] ?? 0) + gain / about.scale;
    }
    this.#bar(sentence, at, choices, FOREIGN / about.scale);
    const best = this.#share(choices, about.scale);
    this.isAgreed = best === agreed;
    return best;
  }

  /** The choice that two or three sources give in the word that the place stands in, and none disputes; or -1. */
  #agreedOn(sentence: Sentence, at: number): number {
    const { characters, lexicon } = this.#model;
    const word = sentence.covers[at] ?? -1;
    const sources = lexicon.sources[word] ?? 0;
    if (word !== sentence.words[at] || !areSeveral(sources)) return -1;
    const masks = this.#masks.fill(0);
    const start = sentence.coverStarts[at] ?? at;
    const choices = characters.choices[sentence.numbers[at] ?? -1] ?? 0;
    saidOf(characters, lexicon, sentence.codes, word, start, at, choices, masks);
    return masks.indexOf(sources & 7);
  }

  /** Whether a sentence taught how the word reads that the place stands in. */
  #isTaught(): boolean {
    const { wordKey } = this.#features;
    return wordKey >= 0 && this.#model.weights.find(wordKey) >= 0;
  }

  /** 乾 may be 干, but never reads gàn: what the written character isn't known to read counts much less. */
  #bar({ own, numbers }: Sentence, at: number, choices: number, penalty: number): void {
    const { isShared, allowed } = this.#model.characters;
    const bits = allowed[own[at] ?? -1] ?? 0;
    if (bits === 0 || isShared[numbers[at] ?? -1] !== 1 || own[at] === numbers[at]) return;
    for (let choice = 0; choice < choices; choice++) {
      if (((bits >> choice) & 1) === 0) this.shares[choice] = (this.shares[choice] ?? 0) - penalty;
    }
  }

  /** A word of our own list has the last word, if it is a word here: 会计 isn't in 他会计划. */
  #isDecided(sentence: Sentence, at: number, choices: number): boolean {
    const rank = sentence.coverRanks[at] ?? 0;
    const word = sentence.covers[at] ?? -1;
    const start = sentence.coverStarts[at] ?? at;
    if (rank < DECISIVE || (rank === DECISIVE + 2 && !isWithinWord(sentence, start, at)))
      return false;
    const { characters, lexicon } = this.#model;
    const masks = this.#masks.fill(0);
    saidOf(
      characters,
      lexicon,
      sentence.codes,
      word,
      sentence.coverStarts[at] ?? at,
      at,
      choices,
      masks,
    );
    for (let choice = 0; choice < choices; choice++) {
      this.shares[choice] = (masks[choice] ?? 0) > 0 ? CERTAIN : 0;
    }
    return true;
  }

  #share(choices: number, scale: number): number {
    const scores = this.shares;
    let best = 0;
    for (let choice = 1; choice < choices; choice++) {
      if ((scores[choice] ?? 0) > (scores[best] ?? 0)) best = choice;
    }
    const top = scores[best] ?? 0;
    let sum = 0;
    for (let choice = 0; choice < choices; choice++) {
      scores[choice] = Math.exp(((scores[choice] ?? 0) - top) * scale);
      sum += scores[choice] ?? 0;
    }
    for (let choice = 0; choice < choices; choice++) scores[choice] = (scores[choice] ?? 0) / sum;
    return best;
  }
}

/** Whether there is nothing but one word: then its edges are none that a sentence has. */
function isWordAlone({ starts, ends, length }: Sentence, at: number): boolean {
  return length > 1 && starts[at] === 0 && ends[at] === length;
}

/** Whether two or three sources know the word, and each in one way. */
function areSeveral(sources: number): boolean {
  const given = sources & 7;
  return (given & (given - 1)) !== 0 && (sources & (SEVERAL | DECISIVE)) === 0;
}

/** Whether the two characters from `start` stand in one word of the cheapest path. */
function isWithinWord({ starts, ends }: Sentence, start: number, at: number): boolean {
  return (starts[at] ?? at) <= start && (ends[at] ?? at) >= start + 2;
}
