import type { Characters } from "./Characters.ts";
import { DISPUTED, type Lexicon } from "./Lexicon.ts";

/**
 * What the sources say of the character at a place of a sentence, as a part of the word that starts at `start`:
 * fills `masks` with the bits of the sources that give each choice.
 */
export function saidOf(
  { numberOf, choices }: Characters,
  { from, readings, sources }: Lexicon,
  codes: Int32Array,
  word: number,
  start: number,
  at: number,
  count: number,
  masks: Uint8Array,
): void {
  let reading = from[word] ?? 0;
  for (let place = start; place < at; place++) {
    const own = choices[numberOf(codes[place] ?? 0)] ?? 0;
    if (own > 0) reading += readings[reading] === DISPUTED ? own + 1 : 1;
  }
  const said = readings[reading] ?? DISPUTED;
  if (said !== DISPUTED) masks[said] = (sources[word] ?? 0) & 7;
  else {
    for (let choice = 0; choice < count; choice++)
      masks[choice] = readings[reading + 1 + choice] ?? 0;
  }
}
