import { type Characters, readCharacters } from "./Characters.ts";
import { type Lexicon, readLexicon } from "./Lexicon.ts";
import { splitParts } from "./parts.ts";
import { readWeights, type Weights } from "./Weights.ts";

/** All that the engine knows; never changed once it is read. */
export interface Model {
  readonly about: About;
  readonly characters: Characters;
  readonly lexicon: Lexicon;
  /** By part of speech: its family. */
  readonly coarse: Uint8Array;
  readonly weights: Weights;
  /** By place in `characters.readings`: what speaks for the choice before any context, in the steps of the weights. */
  readonly biases: Int8Array;
  /** By character number: how much more often than others it was misread, in steps of `DOUBT_STEP`. */
  readonly doubts: Int8Array;
}

export interface About {
  /** Of the model; stored with what it read. */
  readonly version: string;
  readonly syllables: readonly string[];
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** How often a first choice was right on sentences that training had not seen, by its share of the scores. */
  readonly calibration: Calibration;
}

/** Rising scores (see `trusted`), and how often such a first choice was right. */
export interface Curve {
  readonly scores: readonly number[];
  readonly right: readonly number[];
}

export interface Calibration {
  /** For first choices that dictionaries agree on. */
  readonly agreed: Curve;
  readonly other: Curve;
  /** How often it is right where nothing is chosen: for a character's only reading, and for the first of several. */
  readonly single: number;
  readonly first: number;
}

export const partNames = [
  "about",
  "codes",
  "counts",
  "choices",
  "readings",
  "folds",
  "traits",
  "groups",
  "shared",
  "added",
  "letters",
  "costs",
  "tags",
  "sources",
  "wordReadings",
  "coarse",
  "gaps",
  "weightCounts",
  "weights",
  "biases",
  "doubts",
] as const;
export type ModelParts = Readonly<Record<(typeof partNames)[number], Uint8Array>>;

/** The model in a file's bytes, as `pinyin:train` wrote them (uncompressed). */
export function readModel(bytes: Uint8Array): Model {
  const list = splitParts(bytes);
  const parts = Object.fromEntries(
    partNames.map((name, order) => [name, list[order] ?? new Uint8Array(0)]),
  ) as ModelParts;
  const about = JSON.parse(new TextDecoder().decode(parts.about)) as About;
  const characters = readCharacters(about.syllables, parts);
  const lexicon = readLexicon(
    { ...parts, characters: parts.letters, readings: parts.wordReadings },
    characters.codeOf,
    characters.choices,
  );
  const weights = readWeights({
    gaps: parts.gaps,
    counts: parts.weightCounts,
    values: parts.weights,
  });
  return {
    about,
    characters,
    lexicon,
    coarse: parts.coarse,
    weights,
    biases: signed(parts.biases),
    doubts: signed(parts.doubts),
  };
}

const signed = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Int8Array(buffer, byteOffset, byteLength);
