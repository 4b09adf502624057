import { NumberWriter } from "../engine/parts.ts";

/** Rising numbers, as the gaps between them. */
export function packGaps(values: readonly number[]): Uint8Array {
  const writer = new NumberWriter();
  let before = 0;
  for (const value of values) {
    writer.push(value - before);
    before = value;
  }
  return writer.bytes();
}
