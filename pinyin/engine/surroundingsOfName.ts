import type { Characters } from "./Characters.ts";
import { EDGE, isBreak, isClass } from "./classOf.ts";
import type { Sentence } from "./Sentence.ts";

/** What tells a surname: it stands after a break or a title and before one or two characters as names have them. */
export interface Surroundings {
  /** 1 after a break, 2 after what isn't Han, else 0. */
  readonly left: number;
  /** The two characters that follow, as `nameLike`. */
  readonly next: number;
  readonly second: number;
  /** 1 where the name would end after those. */
  readonly ends: number;
  /** How long the next word is, and the character's own; 0 where there is none. */
  readonly nextSize: number;
  readonly size: number;
}

export function surroundingsOfName(
  characters: Characters,
  sentence: Sentence,
  at: number,
): Surroundings {
  const { codes, starts, ends, length } = sentence;
  const end = ends[at] ?? at + 1;
  const before = at === 0 ? EDGE : (codes[at - 1] ?? EDGE);
  return {
    left: isBreak(before) ? 1 : isClass(before) ? 2 : 0,
    next: nameLike(characters, sentence, at + 1),
    second: nameLike(characters, sentence, at + 2),
    ends: at + 3 >= length || isBreak(codes[at + 3] ?? EDGE) ? 1 : 0,
    nextSize: end >= length ? 0 : (ends[end] ?? end + 1) - end,
    size: end - (starts[at] ?? at),
  };
}

/** 0 to 3 as names have the character, 4 for a break, 5 for what isn't Han. */
function nameLike(
  { nameLike }: Characters,
  { codes, numbers, length }: Sentence,
  place: number,
): number {
  if (place >= length) return 4;
  const code = codes[place] ?? EDGE;
  if (isClass(code)) return isBreak(code) ? 4 : 5;
  return nameLike[numbers[place] ?? -1] ?? 0;
}
