import { randomInt } from "node:crypto";

/** No vowels and no look-alikes: it never spells a word and can be read over the telephone. */
const LETTERS = "23456789bcdfghjkmnpqrstvwxz";

/** Ten characters of a 27-letter alphabet: about 2 × 10¹⁴ of them. */
export function shortId(): string {
  return Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
}
