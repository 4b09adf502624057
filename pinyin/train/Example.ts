import { endHash, startHash, step } from "../engine/hash.ts";
import { Features } from "../engine/Features.ts";
import type { Model } from "../engine/Model.ts";
import { Sentence } from "../engine/Sentence.ts";
import { ROOM } from "../engine/SharedKeys.ts";
import type { Draft } from "./draftCharacters.ts";

/** A place in a text whose reading is known, as the learner sees it. */
export interface Example {
  readonly choices: number;
  readonly right: number;
  /** Where the character's readings begin. */
  readonly from: number;
  readonly own: Int32Array;
  /** For each choice its shared keys, all of the same number. */
  readonly shared: readonly Int32Array[];
  /** How much it counts. */
  readonly weight: number;
}

export interface ExampleOptions {
  readonly weight: number;
  /** A word that the lexicon must be taken not to have: the one that the example is. */
  readonly without?: number;
  /** The example is a word alone: what stands around it isn't known. */
  readonly isBare?: boolean;
  /** The example was written to show a reading: how usual that is can't be learnt from it. */
  readonly isWritten?: boolean;
}

export class ExampleMaker {
  readonly #model: Model;
  readonly #draft: Draft;
  readonly #sentence: Sentence;
  readonly #features: Features;
  readonly #prior = new Map<number, number[][]>();

  constructor(model: Model, draft: Draft) {
    this.#model = model;
    this.#draft = draft;
    this.#sentence = new Sentence(model.characters, model.lexicon);
    this.#features = new Features(model.characters, model.lexicon, model.coarse);
  }

  /** null where the character has no choices, or not this reading. */
  make(points: readonly number[], at: number, reading: string, options: ExampleOptions) {
    const { characters } = this.#model;
    this.#sentence.read(points, 0, points.length, options.without ?? -1);
    const number = this.#sentence.numbers[at] ?? -1;
    const choices = characters.choices[number] ?? 0;
    const from = characters.from[number] ?? 0;
    const right = this.readingsOf(number).indexOf(reading);
    if (right < 0 || right >= choices) return null;
    const features = this.#features;
    features.take(this.#sentence, at, choices, options.isBare ?? false);
    const { own, shared } = features;
    const usual = usualKey(this.#sentence.codes[at] ?? 0);
    const priors = this.priorKeys(number);
    return {
      choices,
      right,
      from,
      own: own.keys.slice(0, own.count).filter((key) => !options.isWritten || key !== usual),
      shared: Array.from({ length: choices }, (_, choice) =>
        Int32Array.of(
          ...shared.keys.subarray(choice * ROOM, choice * ROOM + shared.count),
          ...(priors[choice] ?? []),
        ),
      ),
      weight: options.weight,
    };
  }

  readingsOf(number: number): string[] {
    const { characters } = this.#model;
    const { from, readings, syllables } = characters;
    return Array.from(
      readings.subarray(from[number], from[number + 1]),
      (one) => syllables[one] ?? "",
    );
  }

  /** What speaks for a choice whatever the text: how many words have it, and its rank in a list. */
  priorKeys(number: number): number[][] {
    const known = this.#prior.get(number);
    if (known) return known;
    const character = String.fromCodePoint(this.#model.characters.codeOf[number] ?? 0);
    const choices = this.readingsOf(number).slice(0, this.#model.characters.choices[number]);
    const support = choices.map((one) => this.#draft.supportOf(character, one));
    const words = support.reduce((sum, one) => sum + one.words, 0);
    const counted = support.reduce((sum, one) => sum + one.counted, 0);
    const list = this.#draft.listed.get(character) ?? [];
    const keys = choices.map((choice, at) => {
      const own = support[at] ?? { words: 0, counted: 0 };
      return [
        endHash(step(startHash(150, 0), 100 + odds(own.words, words - own.words, 0.5, 2))),
        endHash(step(startHash(151, 0), 100 + odds(own.counted, counted - own.counted, 5, 1))),
        endHash(step(startHash(152, 0), 1 + list.indexOf(choice))),
      ];
    });
    this.#prior.set(number, keys);
    return keys;
  }
}

/** The own key that every example of a character has. */
const usualKey = (character: number) => endHash(step(startHash(0, character), 0));

const odds = (one: number, other: number, smooth: number, fine: number) =>
  Math.round(fine * (Math.log(one + smooth) - Math.log(other + smooth)));
