import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { type Model, readModel } from "./Model.ts";

/** Where `pinyin:train` writes the model and everybody reads it, Brotli. */
export const modelFile = new URL("../data/model.br", import.meta.url);

/** The model that comes with the engine. */
export function loadModel(): Model {
  return readModel(brotliDecompressSync(readFileSync(modelFile)));
}
