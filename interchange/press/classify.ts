import { simplified } from "#pinyin/simplified.ts";
import { noticeKind } from "./noticeKind.ts";
import { type PhotoLine, photoLine } from "./photoLine.ts";
import type { NoticeKind } from "./PressArticle.ts";
import { type BylineItem, readByline } from "./readByline.ts";
import type { Span } from "./Span.ts";

/** What a line is by its own words; what it means depends on where it stands. */
export type LineKind =
  | { readonly is: "notice"; readonly notice: NoticeKind }
  | { readonly is: "labelled"; readonly field: "headline" | "standfirst"; readonly label: Span }
  | { readonly is: "photo"; readonly photo: PhotoLine }
  | { readonly is: "byline"; readonly items: readonly BylineItem[] }
  /** A sentence: it belongs to the body. */
  | { readonly is: "sentence" }
  /** A few words: a subhead, or nothing that the text explains. */
  | { readonly is: "words" };

const labelled =
  /^(?:(?<headline>标题|题目)|导语|导言|导读|前言|摘要|内容提要|核心提示)\s*[:：]\s*(?=\S)/u;
const aside =
  /^(?:[（(【[].*[)）】\]]|(?:免责|特别|郑重)?声明[:：].*|风险提示[:：].*|本文仅代表.*)$/u;
const numbered =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．]\s*\D)/u;

/** Reads one line of plain text, readings already taken out. */
export function classify(text: string, zone: string): LineKind {
  const simple = simplified(text);
  const match = labelled.exec(simple);
  if (match) {
    const field = match.groups?.["headline"] ? "headline" : "standfirst";
    return { is: "labelled", field, label: { from: 0, to: match[0].length } };
  }
  const notice = noticeKind(simple);
  if (notice) return { is: "notice", notice };
  const items = readByline(simple, zone);
  const photo = photoLine(simple);
  if (photo && !(items && isAllNamed(simple, photo.caption, zone))) return { is: "photo", photo };
  if (items) return { is: "byline", items };
  return { is: isSentence(simple) ? "sentence" : "words" };
}

/** 文／林映秋　圖／方子謙: what looks like a caption is a byline. */
function isAllNamed(simple: string, caption: Span, zone: string): boolean {
  const items = readByline(simple.slice(caption.from, caption.to), zone);
  return items?.every(({ field }) => field !== "rest") ?? false;
}

function isSentence(simple: string): boolean {
  if (aside.test(simple)) return false;
  if (numbered.test(simple)) return true;
  return (
    Array.from(simple).length >= 40 ||
    /[。！？!?…；;：:，,—]$|[。！？!?…][”」』’）)"]+$/u.test(simple)
  );
}

/** Whether the first line of a text is plainly its headline, as far as its own words can tell. */
export function isHeadlineLike(text: string): boolean {
  const length = Array.from(text).length;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (length < 4 || length > 40 || letters < 4) return false;
  const simple = simplified(text);
  return (
    !/^原(?:标题|题)[:：]|[。；;]|[，,、：:…—]$/u.test(simple) &&
    !aside.test(simple) &&
    !numbered.test(simple)
  );
}
