import type { Segment } from "./segment.ts";

/**
 * Joins the numerals of a text as GB/T 16159 writes them: 第一, 二十一 and 九億, 七萬, 三百 are one word
 * each; a zero stands alone.
 */
export function numberWords(segments: readonly Segment[]): Segment[] {
  const found: Segment[] = [];
  for (const part of segments.flatMap(apart)) {
    const last = found.at(-1);
    if (last && isOne(last.key, part.key)) {
      found[found.length - 1] = { text: last.text + part.text, key: last.key + part.key };
    } else found.push(part);
  }
  return found;
}

const DIGIT = "一二三四五六七八九两几";

/** A segment of numerals alone, as jieba's words sometimes are (三十一), one by one. */
function apart({ text, key }: Segment): Segment[] {
  if (!/^[一二三四五六七八九两十百千万亿零〇]{2,}$/u.test(key) || key === "千万") {
    return [{ text, key }];
  }
  const keys = Array.from(key);
  return Array.from(text, (character, at) => ({ text: character, key: keys[at] ?? character }));
}

function isOne(before: string, key: string): boolean {
  if (/^[百千万亿]$/u.test(key)) return new RegExp(`^第?[${DIGIT}十]{1,3}$`, "u").test(before);
  if (key === "十") return new RegExp(`^第?[${DIGIT}]?$`, "u").test(before) && before !== "";
  if (new RegExp(`^[${DIGIT}]$`, "u").test(key)) {
    return new RegExp(`^(?:第|第?[${DIGIT}]?十)$`, "u").test(before);
  }
  return false;
}
