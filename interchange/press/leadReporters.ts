import { simplified } from "#pinyin/simplified.ts";
import { namesIn } from "./names.ts";

const lead =
  /^[^。，]{0,24}?[（(〔【[［][^（(〔【[［)）〕】\]］]{0,16}?(?:记者|通讯员)\s*(?<names>[^)）〕】\]］。]{2,40})[)）〕】\]］]/u;

/**
 * The reporters that the head of a first paragraph names: 本報瀾江3月10日電（記者 林映秋）, 〔記者林映秋／瀾江報導〕.
 * The words stay in the paragraph, since they are part of its text.
 */
export function leadReporters(text: string): string[] {
  const simple = simplified(text);
  const match = lead.exec(simple);
  const names = match?.groups?.["names"] ?? "";
  const from = match ? match[0].length - 1 - names.length : 0;
  return namesIn(simple, { from, to: from + names.length }, false).names.map((spans) =>
    spans.map((span) => text.slice(span.from, span.to)).join(""),
  );
}
