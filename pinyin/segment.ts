import { lexicon } from "./lexicon.ts";
import { nameCost } from "./nameCost.ts";
import { simplified } from "./simplified.ts";

const LONGEST = 8;

/** One word of a text, or one character that is no part of a word. */
export interface Segment {
  /** As the text has it. */
  readonly text: string;
  /** The form by which the lexicon knows it. */
  readonly key: string;
  /** A name that the lexicon doesn't have. */
  readonly isName?: boolean;
}

interface Finds {
  /** Names of persons whom the lexicon doesn't have. */
  hasNames?: boolean;
  /** Words that the house has for its own, in their Simplified form: wherever they stand, they are one. */
  terms?: ReadonlySet<string>;
}

/**
 * Parts a text into its likeliest words, by the frequency of each; the segments together are the text.
 * A character outside the Han script stands alone.
 */
export function segment(text: string, { hasNames = false, terms }: Finds = {}): Segment[] {
  const characters = Array.from(text);
  const keys = Array.from(simplified(text));
  const { words, unknown } = lexicon();
  const cheapest = [0];
  const cameFrom = [0];
  for (let end = 1; end <= characters.length; end += 1) {
    let best = (cheapest[end - 1] ?? 0) + unknown;
    let from = end - 1;
    for (let start = end - 1; start >= Math.max(0, end - LONGEST); start -= 1) {
      const key = keys.slice(start, end).join("");
      const rarity = words.get(key)?.cost ?? (hasNames ? nameCost(keys, start, end) : Infinity);
      const cost = (cheapest[start] ?? 0) + (terms?.has(key) ? 0 : rarity);
      if (cost >= best) continue;
      best = cost;
      from = start;
    }
    cheapest[end] = best;
    cameFrom[end] = from;
  }
  const segments: Segment[] = [];
  for (let end = characters.length; end > 0; end = cameFrom[end] ?? 0) {
    const start = cameFrom[end] ?? 0;
    const [part, key] = [characters.slice(start, end), keys.slice(start, end)];
    const isName = key.length > 1 && !words.has(key.join(""));
    segments.push({ text: part.join(""), key: key.join(""), ...(isName && { isName }) });
  }
  return segments.reverse();
}
