import { Classifier } from "../engine/Classifier.ts";
import type { Model } from "../engine/Model.ts";
import { Sentence } from "../engine/Sentence.ts";
import type { Guess } from "./calibrate.ts";
import type { Sample } from "./readSamples.ts";

/** The model's first choice for each sample whose character has choices. */
export function guessAll(samples: readonly Sample[], model: Model): Guess[] {
  const { characters, lexicon } = model;
  const sentence = new Sentence(characters, lexicon);
  const classifier = new Classifier(model);
  return samples.flatMap((sample) => {
    const { points, at, reading } = sample;
    sentence.read(points, 0, points.length);
    const number = sentence.numbers[at] ?? -1;
    const choices = characters.choices[number] ?? 0;
    const from = characters.from[number] ?? 0;
    if (choices === 0) return [];
    const best = classifier.choose(sentence, at, choices, from);
    const chosen = characters.syllables[characters.readings[from + best] ?? 0];
    return [
      {
        sample,
        number,
        share: classifier.shares[best] ?? 0,
        isUsual: best === 0,
        isAgreed: classifier.isAgreed,
        isRight: chosen === reading,
      },
    ];
  });
}
