import { lexicon } from "./lexicon.ts";
import { measures } from "./measures.ts";
import type { Segment } from "./segment.ts";

/**
 * Parts numerals from what they count and joins them anew, as GB/T 16159-2012 (6.1.5) writes them: 第一,
 * 二十一, 三百 and 七萬 are one word each, 萬 and 億 stand apart after more than ten (六十三 億), and so do
 * zeros, the digits of a year (二 〇 二 六 年) and of a decimal, and measure words (三 個). Two neighbouring
 * digits before what is counted say about how many and are one word (七八 個).
 */
export function numberWords(segments: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  const single = segments.flatMap((part, at) => apart(part, segments[at + 1]));
  for (const [at, part] of single.entries()) {
    const last = found.at(-1);
    if (last && (isOne(last.key, part.key) || isAbout(single, at))) {
      found[found.length - 1] = { text: last.text + part.text, key: last.key + part.key };
    } else found.push(part);
  }
  return found;
}

const DIGIT = "一二三四五六七八九两";
const NUMERAL = `${DIGIT}十百千万亿零〇几`;
const MEASURE = measures.join("|");

const counted = new RegExp(
  `^第?[${NUMERAL}]+(?:分之[${NUMERAL}]+)?[多来余]?个?(?:${MEASURE})?$`,
  "u",
);
const pointed = new RegExp(`^(?:[这那哪每某各](?:${MEASURE})|[上下]个月|本书|件事|句话)$`, "u");

/** Words in which a numeral or a pronoun counts nothing any more. */
const whole = new Set(
  (
    "一样 一度 一时 一行 一点 一面 一级 一头 十分 千克 千米 三角 四处 四面 八面 几时 万一 千万 一一 " +
    "这时 那时 这个 那个 哪个 各个 各人 这样 那样 各样 这里 那里 哪里"
  ).split(" "),
);

/** A numeral, a pronoun or a measure as it stands alone. */
function apart(segment: Segment, next: Segment | undefined): Segment[] {
  const { text, key } = segment;
  const keys = Array.from(key);
  // 十分半 and 一點半 are of the clock.
  const isCounted = keys.length > 1 && (!whole.has(key) || next?.key === "半");
  if (!isCounted || !(counted.test(key) || pointed.test(key))) return [segment];
  // What is left is a measure: 公里, not 公 and 里.
  const rest = new RegExp(`(?:${MEASURE})$`, "u").exec(key)?.[0] ?? "";
  const length = lexicon().words.has(rest) ? Array.from(rest).length : 1;
  const characters = Array.from(text);
  const cut = characters.length - length;
  const parts = characters.slice(0, cut).map((one, at) => ({ text: one, key: keys[at] ?? one }));
  return [...parts, { text: characters.slice(cut).join(""), key: keys.slice(cut).join("") }];
}

function isOne(before: string, key: string): boolean {
  if (/^[百千]$/u.test(key)) return new RegExp(`^第?[${DIGIT}几]{1,2}$`, "u").test(before);
  if (/^[万亿]$/u.test(key))
    return new RegExp(`^第?(?:[${DIGIT}几]|[十百千万])$`, "u").test(before);
  if (key === "十") return new RegExp(`^(?:第|第?[${DIGIT}几])$`, "u").test(before);
  if (new RegExp(`^[${DIGIT}几]$`, "u").test(key)) {
    return new RegExp(`^(?:第|第?[${DIGIT}]?十)$`, "u").test(before);
  }
  return false;
}

/** 七八個, 三五天, 兩三百; never 一九四九年 or 二三得六. */
function isAbout(parts: readonly Segment[], at: number): boolean {
  const [out = "", first = "", second = "", next = ""] = [-2, -1, 0, 1].map(
    (step) => parts[at + step]?.key ?? "",
  );
  const order = first === "" ? -1 : DIGIT.indexOf(first === "两" ? "二" : first);
  const isNear = order >= 0 && (DIGIT.charAt(order + 1) === second || first + second === "三五");
  if (!isNear || second === "两" || new RegExp(`^[${NUMERAL}]+$`, "u").test(out)) return false;
  return measures.includes(next) || /^[百千万亿]$/u.test(next);
}
