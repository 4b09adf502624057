import { writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { modelFile } from "../engine/loadModel.ts";
import { type About, type ModelParts, partNames, readModel } from "../engine/Model.ts";
import { joinParts } from "../engine/parts.ts";
import { engine } from "../engineName.ts";
import { buildLexicon } from "./buildLexicon.ts";
import { calibrate, type Guess } from "./calibrate.ts";
import { type Example, ExampleMaker } from "./Example.ts";
import { guessAll } from "./guessAll.ts";
import { learn } from "./learn.ts";
import {
  examplesOfSamples,
  examplesOfUnmarked,
  examplesOfWords,
  examplesOfWritten,
} from "./makeExamples.ts";
import { packWeights, type WeightPartsOfModel } from "./packWeights.ts";
import { readOwnSamples, type Sample } from "./readSamples.ts";
import { readUsage } from "./readUsage.ts";
import { readSources } from "./readSources.ts";

const learning = { epochs: 6, hidden: 0.5, rate: 0.1, leastSeen: 2 };
/** The model is the mean of so many; those that only measure confidence are single. */
const ROUNDS = 3;
/** Weights that say less are left out: it costs nothing that can be measured. */
const LEAST = 0.05;
/** Confidence is measured on what the learner hasn't seen, so each fifth is left out once. */
const PARTS = 5;
const unmeasured = { scores: [0, 1], right: [0, 1] };
const unread = new Uint8Array(0);

/** Learns from all sentences that aren't held out, and writes the model. Tells each step to `say`. */
export async function train(
  samples: readonly Sample[],
  say: (step: string) => void,
): Promise<void> {
  const learnable = samples.filter(({ isHeldOut }) => !isHeldOut);
  say(`${learnable.length} sentences to learn from`);
  const sources = await readSources();
  const { parts, syllables, draft } = buildLexicon(sources, learnable);
  const about: About = {
    version: engine,
    syllables,
    scale: 1,
    calibration: { agreed: unmeasured, other: unmeasured, single: 0.9995, first: 0.998 },
  };
  const none = {
    gaps: unread,
    weightCounts: unread,
    weights: unread,
    biases: unread,
    doubts: unread,
  };
  const bare = readModel(bytesOf({ ...parts, ...none }, about));
  say(`${bare.lexicon.size} words`);
  const maker = new ExampleMaker(bare, draft);
  const sentences = [
    ...examplesOfSamples(learnable, bare, maker),
    ...examplesOfUnmarked(learnable, bare, maker),
  ];
  const written = examplesOfWritten(readOwnSamples(), bare, maker);
  const words = examplesOfWords(sources.words, bare, maker);
  say(
    `${sentences.length} examples of published sentences, ${written.length} of our own, ${words.length} of words`,
  );

  const modelOf = ({ scale, ...weights }: WeightPartsOfModel) =>
    readModel(bytesOf({ ...parts, ...weights, doubts: unread }, { ...about, scale }));
  const learnFrom = (
    seen: readonly Example[],
    rounds: number,
    onProgress?: (done: number) => void,
  ) =>
    packWeights(
      learn([...seen, ...written, ...words], {
        ...learning,
        rounds,
        ...(onProgress && { onProgress }),
      }),
      bare,
      maker,
      { least: LEAST },
    );

  const guesses: Guess[] = [];
  for (let part = 0; part < PARTS; part++) {
    const isLeftOut = (sample: Sample) => partOf(sample) === part;
    const seen = sentences.filter(({ sample }) => !isLeftOut(sample));
    const model = modelOf(learnFrom(seen, 1));
    guesses.push(...guessAll(learnable.filter(isLeftOut), model));
    const told = (["cpp", "g2pl"] as const).map((set) => `${set} ${shareRight(guesses, set)}`);
    say(`confidence: part ${part + 1} of ${PARTS}, right so far: ${told.join(", ")}`);
  }

  const { scale, ...weights } = learnFrom(sentences, ROUNDS, (done) =>
    say(`learning: ${done} of ${learning.epochs * ROUNDS}`),
  );
  const usage = readUsage(learnable, modelOf({ scale, ...weights }));
  const { calibration, doubts } = calibrate(guesses, usage, parts.counts.length);
  const bytes = bytesOf(
    { ...parts, ...weights, doubts },
    { ...about, scale, calibration: { ...about.calibration, ...calibration } },
  );
  const small = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  writeFileSync(modelFile, small);
  say(`${bytes.length} bytes, ${small.length} with Brotli`);
}

function bytesOf(parts: Omit<ModelParts, "about">, about: About): Uint8Array {
  const all = { ...parts, about: new TextEncoder().encode(JSON.stringify(about)) };
  return joinParts(partNames.map((name) => all[name]));
}

/** By the text alone, so that a sentence that both sets have is left out of both. */
function partOf({ points }: Sample): number {
  return points.reduce((sum, point) => (sum * 31 + point) >>> 0, 7) % PARTS;
}

function shareRight(guesses: readonly Guess[], set: Sample["set"]): string {
  const own = guesses.filter((one) => one.sample.set === set);
  const right = own.filter(({ isRight }) => isRight).length;
  return `${((100 * right) / own.length).toFixed(2)} %`;
}
