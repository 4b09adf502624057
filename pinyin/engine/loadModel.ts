import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { type Model, readModel } from "./Model.ts";

/**
 * Where `pinyin:train` writes the model and everybody reads it, Brotli. A path, since bundlers take
 * `new URL("…", import.meta.url)` for a file to serve, and put an address of the web in its place.
 */
export const modelFile = path.join(
  path.dirname(fileURLToPath(import.meta.url)),
  "../data/model.br",
);

/** The model that comes with the engine. */
export function loadModel(): Model {
  return readModel(brotliDecompressSync(readFileSync(modelFile)));
}
