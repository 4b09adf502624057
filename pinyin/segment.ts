import { lexicon } from "./lexicon.ts";
import { simplified } from "./simplified.ts";

const LONGEST = 8;

/** One word of a text, or one character that is no part of a word. */
export interface Segment {
  /** As the text has it. */
  readonly text: string;
  /** The form by which the lexicon knows it. */
  readonly key: string;
}

/**
 * Parts a text into its likeliest words, by the frequency of each; the segments together are the text.
 * A character outside the Han script stands alone.
 */
export function segment(text: string): Segment[] {
  const characters = Array.from(text);
  const keys = Array.from(simplified(text));
  const { words, unknown } = lexicon();
  const cheapest = [0];
  const cameFrom = [0];
  for (let end = 1; end <= characters.length; end += 1) {
    let best = (cheapest[end - 1] ?? 0) + unknown;
    let from = end - 1;
    for (let start = end - 1; start >= Math.max(0, end - LONGEST); start -= 1) {
      const word = words.get(keys.slice(start, end).join(""));
      const cost = (cheapest[start] ?? 0) + (word?.cost ?? Infinity);
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
    segments.push({ text: part.join(""), key: key.join("") });
  }
  return segments.reverse();
}
