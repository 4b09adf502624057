import { type BylineField, type BylineLabel, labelAt } from "./bylineLabels.ts";
import { isLikelyName, namesIn } from "./names.ts";
import { type PressTime, timesIn } from "./pressTime.ts";
import { type Span, trimmedSpan } from "./Span.ts";

/** One thing that a byline says. Its value may stand in two places: a name set with a blank inside. */
export interface BylineItem {
  readonly field: BylineField | "rest";
  readonly value: readonly Span[];
  readonly label: Span | null;
  readonly time?: PressTime;
}

const longest = 100;
const longestRest = 24;
const separators = /[，,、;；:：|｜丨/／()（）【】〔〕［］[\]\-—]/u;
const outlet =
  /(?:[日晚早时周商都快青]报|导报|公报|新闻社?|通讯社|新华社|中新社|中央社|周刊|杂志|电视台|广播电台|客户端|[网报]|在线|频道)$/u;
const outletAlone =
  /(?:[日晚早时]报|都市报|新闻网|通讯社|新华社|中新社|中央社|周刊|电视台|客户端|经济新闻)$/u;
const dateline = /^(?:\p{Script=Han}{0,10}(?:报道|报导|专电)|[^\s]{0,14}\d日(?:电|讯)|本报讯)$/u;

/**
 * Reads a line of source, time and people, as the head and foot of a story have it; text in Simplified
 * characters. null where the line is something else. Every letter of the line stands in one of the items.
 */
export function readByline(simple: string, zone: string): readonly BylineItem[] | null {
  if (Array.from(simple).length > longest || /[。！？!?]/u.test(simple)) return null;
  const items: BylineItem[] = [];
  const anchors = anchorsIn(simple, zone);
  let at = 0;
  anchors.forEach((anchor, index) => {
    items.push(...restItems(simple, { from: at, to: anchor.from }));
    const end = anchors[index + 1]?.from ?? simple.length;
    if ("time" in anchor) {
      items.push({ field: "time", value: [anchor], label: null, time: anchor });
      at = anchor.to;
    } else at = readLabelled(simple, anchor, end, items);
  });
  items.push(...restItems(simple, { from: at, to: simple.length }));
  return isByline(simple, items) ? named(simple, items) : null;
}

function anchorsIn(simple: string, zone: string): (BylineLabel | PressTime)[] {
  const times = timesIn(simple, zone);
  const anchors: (BylineLabel | PressTime)[] = [];
  for (let at = 0; at < simple.length;) {
    const time = times.find(({ from }) => from === at);
    const anchor = time ?? labelAt(simple, at);
    if (anchor) anchors.push(anchor);
    at = anchor ? Math.max(anchor.to, at + 1) : at + 1;
  }
  return anchors;
}

/** Takes what a label names; answers where it ended. */
function readLabelled(simple: string, label: BylineLabel, to: number, items: BylineItem[]): number {
  const [field = "other"] = label.fields;
  const value = trimmedSpan(simple, { from: label.to, to }, separators);
  if (field === "source" || field === "other" || field === "dateline") {
    if (value.from < value.to) items.push({ field, value: [value], label });
    else items.push({ field: "rest", value: [trimmedSpan(simple, label)], label: null });
    return to;
  }
  const { names, end } =
    field === "time"
      ? { names: [], end: 0 }
      : namesIn(simple, { from: label.to, to }, label.isParted);
  if (names.length === 0) {
    // A label of a time goes with the time that follows; any other that names nobody is but a word.
    const isTimes = field === "time" && value.from === value.to;
    items.push(
      isTimes
        ? { field: "time", value: [], label }
        : {
            field: "rest",
            value: [trimmedSpan(simple, { from: label.from, to }, separators)],
            label: null,
          },
    );
    return to;
  }
  for (const one of label.fields) {
    for (const name of names) items.push({ field: one, value: name, label });
  }
  return end;
}

function restItems(simple: string, span: Span): BylineItem[] {
  const items: BylineItem[] = [];
  for (const match of simple
    .slice(span.from, span.to)
    .matchAll(/[^\s|｜丨/／，,、;；()（）【】〔〕［］[\]]+/gu)) {
    const from = span.from + match.index;
    const value = trimmedSpan(simple, { from, to: from + match[0].length }, separators);
    if (value.from < value.to) items.push({ field: "rest", value: [value], label: null });
  }
  return items;
}

/** Gives the words without a label their field, where what they are is plain. */
function named(simple: string, items: readonly BylineItem[]): BylineItem[] {
  const hasClock = items.some(({ time }) => time && !time.isClockMissing);
  const isOnlyWord = items.filter(({ field }) => field === "rest").length === 1;
  let isAfterOutlet = false;
  return items.map((item, at) => {
    const word = wordOf(simple, item);
    const wasAfterOutlet = isAfterOutlet;
    isAfterOutlet = false;
    if (item.field !== "rest") return item;
    if (dateline.test(word)) return { ...item, field: "dateline" };
    isAfterOutlet = true;
    // 新浪財經 2023-03-11 16:31, as portals set it.
    if (outlet.test(word) || (hasClock && isOnlyWord && at === 0))
      return { ...item, field: "source" };
    if (wasAfterOutlet && isLikelyName(word)) return { ...item, field: "reporters" };
    isAfterOutlet = false;
    return item;
  });
}

function isByline(simple: string, items: readonly BylineItem[]): boolean {
  const rest = items.filter(({ field }) => field === "rest").map((item) => wordOf(simple, item));
  if (items.length === 1 && rest.length === 1) return isHeadWord(rest.join(""));
  const says = items.some(({ field, time }) => field !== "rest" && (field !== "time" || time));
  return says && rest.join("").length <= longestRest;
}

/** A line that is nothing but a paper's name or a dateline. */
function isHeadWord(word: string): boolean {
  return (word.length <= 12 && outletAlone.test(word)) || /\d日(?:电|讯)$|^本报讯$/u.test(word);
}

function wordOf(simple: string, { value }: BylineItem): string {
  return value.map(({ from, to }) => simple.slice(from, to)).join("");
}
