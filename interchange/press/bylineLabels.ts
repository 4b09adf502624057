import type { PeopleField } from "./PressArticle.ts";
import type { Span } from "./Span.ts";

export type BylineField = PeopleField | "source" | "time" | "dateline" | "other";

export interface BylineLabel extends Span {
  readonly fields: readonly BylineField[];
  /** Whether a colon or a bar parts it from what it names, so that no surname need prove the name. */
  readonly isParted: boolean;
}

// Longer words first; all in Simplified characters. The last column says whether a blank, or nothing, may
// part the word from a name: 記者 張三, but never 文 張三.
const words: readonly (readonly [BylineField, string, "loose" | "parted"])[] = [
  ["source", "(?:文章|新闻|资讯|消息|信息|本文|稿件)?来源|稿源|转载自|转自|出处|来自", "parted"],
  ["time", "(?:发布|发表|发稿|刊登|上线|出版|更新)(?:时间|日期|于)?|时间|日期", "loose"],
  ["dateline", "电头", "parted"],
  ["photographers", "摄影(?:记者|师)?|摄像|图片|图|摄|拍摄", "parted"],
  ["photographers", "摄影(?:记者|师)?", "loose"],
  [
    "other",
    "(?:责任|执行|值班|新媒体)?(?:主编|总编辑?|监制|编审|审核|审校|审读|签发|统筹|策划|制图|美编|视频|剪辑|实习生|编委|终审|复审|初审)|(?:图片|视觉|视频|文字|美术|网络|版面|新媒体|实习|助理)编辑",
    "parted",
  ],
  // What portals print about the page itself.
  [
    "other",
    "原标题|原题|字号|字体|分享到?|阅读(?:量|数)?|浏览量?|点击(?:量|数)?|评论数?|关键[词字]|标签|原文链接",
    "parted",
  ],
  ["responsibleEditors", "[\\p{Script=Han}]{0,6}(?:责任编辑|责编|编辑)|值班编辑", "loose"],
  ["reporters", "[\\p{Script=Han}]{0,8}?(?:记者|通讯员|撰稿人?|特派员)", "loose"],
  ["reporters", "[Bb]y\\b", "loose"],
  ["reporters", "撰文|作者|采写|采访|采访撰文|文字?|报道|报导|执笔", "parted"],
  ["translators", "(?:中文)?翻译|编译|译者|译文|译", "parted"],
  ["translators", "翻译|编译|译者", "loose"],
  ["proofreaders", "(?:责任)?校对|校阅|校", "parted"],
  ["proofreaders", "(?:责任)?校对", "loose"],
];

// Between two labels of one person, 、 and & part as well.
const parting = "\\s*[:：|｜丨/／、&]";
const boundary = "(?<=^|[\\s，,、&;；|｜丨/／()（）【】〔〕［］[\\]\\-—])";
const both = new RegExp(`${boundary}(?:图文|文图)\\s*[:：|｜丨/／]\\s*`, "yu");
const patterns = words.map(([field, word, how]) => ({
  field,
  mustBeParted: how === "parted",
  start: new RegExp(`${boundary}(?:${word})(?=${how === "parted" ? parting : ".|$"})`, "yu"),
}));

/** The label that starts here (in Simplified characters), two at once for 文/圖 and 採寫、攝影. */
export function labelAt(simple: string, from: number): BylineLabel | null {
  both.lastIndex = from;
  const pair = both.exec(simple)?.[0].length ?? 0;
  if (pair > 0) {
    return { fields: ["reporters", "photographers"], from, to: from + pair, isParted: true };
  }
  const first = wordAt(simple, from);
  if (!first) return null;
  const second = /^\s*[/／、&]\s*/u.exec(simple.slice(first.to))?.[0].length ?? 0;
  const other = second > 0 ? wordAt(simple, first.to + second) : null;
  const isPair = other && other.field !== first.field && partedAt(simple, other.to) > other.to;
  const end = isPair ? other.to : first.to;
  const to = partedAt(simple, end);
  const isParted = /\S/u.test(simple.slice(end, to));
  if (!isParted && (isPair ? other : first).mustBeParted) return null;
  return { fields: isPair ? [first.field, other.field] : [first.field], from, to, isParted };
}

interface Word extends Span {
  readonly field: BylineField;
  readonly mustBeParted: boolean;
}

function wordAt(simple: string, from: number): Word | null {
  for (const { field, mustBeParted, start } of patterns) {
    start.lastIndex = from;
    const match = start.exec(simple);
    if (match) return { field, mustBeParted, from, to: from + match[0].length };
  }
  return null;
}

function partedAt(simple: string, at: number): number {
  return at + (/^\s*[:：|｜丨/／]?\s*/u.exec(simple.slice(at))?.[0].length ?? 0);
}
