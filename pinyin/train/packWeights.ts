import { narrow } from "../engine/parts.ts";
import type { Model, ModelParts } from "../engine/Model.ts";
import type { ExampleMaker } from "./Example.ts";
import type { Learnt } from "./learn.ts";

const LARGEST = 127;

/** Keys whose weights say less than this are left out. */
export interface PackOptions {
  readonly least: number;
}

export type WeightPartsOfModel = Pick<
  ModelParts,
  "gaps" | "weightCounts" | "weights" | "biases"
> & {
  readonly scale: number;
};

/** Weights in one byte each, relative to the first choice, their keys as gaps. */
export function packWeights(
  learnt: Learnt,
  model: Model,
  maker: ExampleMaker,
  { least }: PackOptions,
): WeightPartsOfModel {
  const rows = rowsOf(learnt, least);
  const biases = biasesOf(learnt, model, maker);
  let largest = 0;
  for (const [, row] of rows) for (const one of row) largest = Math.max(largest, Math.abs(one));
  for (const one of biases) largest = Math.max(largest, Math.abs(one));
  const scale = largest / LARGEST;
  const gaps: number[] = [];
  const counts: number[] = [];
  const values: number[] = [];
  let before = 0;
  for (const [key, row] of rows) {
    for (; key - before > 0xffff; before += 0xffff) {
      gaps.push(0xffff);
      counts.push(0);
    }
    gaps.push(key - before);
    counts.push(row.length);
    values.push(...row.map((one) => Math.round(one / scale)));
    before = key;
  }
  return {
    scale,
    gaps: narrow(gaps),
    weightCounts: Uint8Array.from(counts),
    weights: Uint8Array.from(values, (one) => one & 255),
    biases: Uint8Array.from(biases, (one) => Math.round(one / scale) & 255),
  };
}

function rowsOf(learnt: Learnt, least: number): [key: number, row: number[]][] {
  const rows = new Map<number, number[]>();
  for (const [key, weights] of learnt.own) {
    const row = Array.from(weights.subarray(1), (one) => one - (weights[0] ?? 0));
    if (row.some((one) => Math.abs(one) >= least)) rows.set(key, row);
  }
  for (const [key, weight] of learnt.shared) rows.set(key, [weight]);
  return [...rows].sort(([one], [other]) => one - other);
}

function biasesOf(learnt: Learnt, { characters }: Model, maker: ExampleMaker): Float32Array {
  const biases = new Float32Array(characters.readings.length);
  characters.choices.forEach((choices, number) => {
    if (choices === 0) return;
    const sums = maker
      .priorKeys(number)
      .map((keys) => keys.reduce((sum, key) => sum + (learnt.shared.get(key) ?? 0), 0));
    sums.forEach((sum, choice) => {
      biases[(characters.from[number] ?? 0) + choice] = sum - (sums[0] ?? 0);
    });
  });
  return biases;
}
