import { lexicon } from "./lexicon.ts";
import { surnames } from "./surnames.ts";

/** Negative logarithms: how rarely a word of a text is a person whom no lexicon has, and one surname of all. */
const PERSON = 5.7;
const SURNAME = 4.6;
const FAMILIAR = 7.2;
/** Below this a character is common in names: 红, not 巴. */
const COMMON = 6.5;
/** How much likelier a name is where the words around it speak of a person. */
const TOLD = 2;

/**
 * The cost of taking characters of a text (in their Simplified form) for a person's name: a surname and two
 * characters that given names have (罗庆松), one where the words around speak of a person (船长许远), or
 * 小 or 阿 and one (小明). Infinity for what is no name.
 */
export function nameCost(keys: readonly string[], start: number, end: number): number {
  const length = end - start;
  if (length < 2 || length > 4) return Infinity;
  const first = keys[start] ?? "";
  const { given } = lexicon();
  const costOf = (at: number) => given.get(keys[at] ?? "") ?? Infinity;
  if (length === 2 && first === "阿") return FAMILIAR + costOf(start + 1);
  if (length === 2 && first === "小" && costOf(start + 1) < COMMON)
    return FAMILIAR + costOf(start + 1);
  const size = surnames.has(first) ? 1 : 2;
  if (size === 2 && !beginsTwo.has(first)) return Infinity;
  if (size === 2 && !surnames.has(first + (keys[start + 1] ?? ""))) return Infinity;
  const told = Number(isTitle(keys, start)) + Number(isSaying(keys, end));
  if (length === size || length > size + 2 || (length === size + 1 && told === 0)) return Infinity;
  let cost = PERSON + SURNAME - told * TOLD;
  for (let at = start + size; at < end; at += 1) cost += costOf(at);
  return cost;
}

/** How surnames of two characters begin: asked first, since nearly no character does. */
const beginsTwo = new Set(
  Array.from(surnames).flatMap((surname) => (surname.length > 1 ? [surname.charAt(0)] : [])),
);

/** 船長, 護理師, 記者, 主任: what is said of a person before the name. */
const isTitle = (keys: readonly string[], at: number) =>
  /[长师员授者任理席记官]$/u.test(keys.slice(Math.max(0, at - 2), at).join("")) && at > 1;

/** 說, 表示, 先生: what follows a name. */
const isSaying = (keys: readonly string[], at: number) =>
  /^(?:说|表示|指出|认为|强调|坦言|回忆|告诉|先生|女士|小姐|老师|教授)/u.test(
    keys.slice(at, at + 2).join(""),
  );
