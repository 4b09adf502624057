import { hasSurname } from "./surnames.ts";
import { type Span, trimmedSpan } from "./Span.ts";

export interface PhotoLine {
  readonly caption: Span;
  readonly credit: Span;
  /** What only said that a caption or credit follows. */
  readonly label: Span;
}

const longestCaption = 120;
const sources = "图片来源|照片来源|图片提供|照片提供|图片供图|图源|供图|图自|图片|照片";
const makers = "摄影|图文|图|摄";
const credited = new RegExp(
  `^(?<before>.*?)(?<label>(?<![^\\s。；！？!?.…”」』》（(【\\[|｜])(?:(?<source>${sources})|${makers})\\s*[:：/／|｜丨]\\s*)(?<credit>[^。！？；]{1,40})$`,
  "u",
);
const signed =
  /^(?<before>.*?)(?<=^|[\s。（(！？])(?<credit>(?:[\p{Script=Han}]{0,6}(?:记者|通讯员|摄影师))?\s*(?<names>[\p{Script=Han}·、\s]{2,20}?)\s*[/／]?\s*(?:摄影|供图|提供|摄))[)）]?$/u;
const told = /^图为/u;
const explained = /^(?:(?:图片说明|图说|照片说明)\s*[:：]|[▲△▼▽◆◎])\s*/u;

/** Reads a photo's line (in Simplified characters): what it shows, whose it is. */
export function photoLine(simple: string): PhotoLine | null {
  if (Array.from(simple).length > longestCaption) return null;
  return creditedLine(simple) ?? signedLine(simple) ?? captionLine(simple);
}

function creditedLine(simple: string): PhotoLine | null {
  const { before = "", label = "", credit = "", source } = credited.exec(simple)?.groups ?? {};
  if (label === "") return null;
  const caption = bracketless(simple, { from: 0, to: before.length });
  const isBare = caption.from === caption.to;
  // 攝影：張三 alone names a person of the article, not a picture's owner.
  if (isBare && source === undefined && hasSurname(credit.replace(/[、\s].*$/u, "").trim()))
    return null;
  const from = before.length + label.length;
  const isBracketed = /[（(【[]\s*$/u.test(before);
  const whole = trimmedSpan(simple, { from, to: simple.length });
  const to = isBracketed && /[)）】\]]/u.test(simple[whole.to - 1] ?? "") ? whole.to - 1 : whole.to;
  if (to <= whole.from) return null;
  return {
    caption,
    credit: trimmedSpan(simple, { from: whole.from, to }),
    label: { from: before.length, to: from },
  };
}

function signedLine(simple: string): PhotoLine | null {
  const { before = "", credit = "", names = "" } = signed.exec(simple)?.groups ?? {};
  const isSigned = names
    .split(/[、\s]+/u)
    .filter(Boolean)
    .every(hasSurname);
  if (credit === "" || !isSigned || before.trim() === "") return null;
  const span = trimmedSpan(simple, { from: before.length, to: before.length + credit.length });
  const caption = bracketless(simple, { from: 0, to: before.length });
  return { caption, credit: span, label: { from: span.from, to: span.from } };
}

function captionLine(simple: string): PhotoLine | null {
  const label = explained.exec(simple)?.[0] ?? "";
  if (label === "" && (!told.test(simple) || Array.from(simple).length > 60)) return null;
  const caption = trimmedSpan(simple, { from: label.length, to: simple.length });
  const none = { from: simple.length, to: simple.length };
  return caption.from < caption.to
    ? { caption, credit: none, label: { from: 0, to: label.length } }
    : null;
}

function bracketless(simple: string, span: Span): Span {
  return trimmedSpan(simple, span, /[（(【[|｜▲△▼▽◆◎]/u);
}
