import { Classifier } from "../engine/Classifier.ts";
import type { Model } from "../engine/Model.ts";
import { Sentence } from "../engine/Sentence.ts";
import type { Usage } from "./calibrate.ts";
import type { Sample } from "./readSamples.ts";

/** By character number: how the model reads the characters that no sample asks for, as they come in ordinary text. */
export function readUsage(samples: readonly Sample[], model: Model): Map<number, Usage> {
  const { characters, lexicon } = model;
  const sentence = new Sentence(characters, lexicon);
  const classifier = new Classifier(model);
  const usage = new Map<number, Usage>();
  for (const { points, at: asked } of samples) {
    sentence.read(points, 0, points.length);
    for (let at = 0; at < points.length; at++) {
      const number = sentence.numbers[at] ?? -1;
      const choices = characters.choices[number] ?? 0;
      if (at === asked || choices === 0) continue;
      const best = classifier.choose(sentence, at, choices, characters.from[number] ?? 0);
      const { all, usual } = usage.get(number) ?? { all: 0, usual: 0 };
      usage.set(number, { all: all + 1, usual: usual + (best === 0 ? 1 : 0) });
    }
  }
  return usage;
}
