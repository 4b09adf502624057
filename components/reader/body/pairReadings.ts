import type { JSONContent } from "@tiptap/core";
import { lineKinds } from "#editor/lineKinds.ts";
import type { ReadLine, SyllableList } from "../text/ReadLine.ts";

/** A node of a published document with each line's readings beside its text. */
export interface Block {
  type: string;
  attrs: Readonly<Record<string, unknown>>;
  /** The line's text, where this kind holds a line. */
  runs: readonly Run[];
  /** The blocks inside, where this kind holds blocks. */
  blocks: readonly Block[];
}

/** The text is empty for a line break. */
export interface Run extends ReadLine {
  isBreak: boolean;
  isBold: boolean;
  isItalic: boolean;
  href: string | null;
}

/** `readings` has one list for each line in document order, with one entry a code point. */
export function pairReadings(doc: JSONContent, readings: readonly SyllableList[]): Block[] {
  const lines = readings.values();
  const pair = (node: JSONContent): Block => {
    const isLine = lineKinds.has(node.type ?? "");
    const content = node.content ?? [];
    return {
      type: node.type ?? "",
      attrs: node.attrs ?? {},
      runs: isLine ? runsOf(content, lines.next().value ?? []) : [],
      blocks: isLine ? [] : content.map(pair),
    };
  };
  return (doc.content ?? []).map(pair);
}

function runsOf(content: readonly JSONContent[], readings: SyllableList): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const node of content) {
    const isBreak = node.text === undefined;
    const text = node.text ?? "";
    const length = isBreak ? 1 : Array.from(text).length;
    const isChosen = node.marks?.some(({ type }) => type === "reading") ?? false;
    const run = {
      ...look(node),
      text,
      isBreak,
      readings: Array.from({ length }, (_, at) => readings[from + at] ?? null),
      isMarked: Array.from({ length }, () => isChosen),
    };
    from += length;
    const last = runs.at(-1);
    if (last && looksSame(last, run)) runs[runs.length - 1] = joined(last, run);
    else runs.push(run);
  }
  return runs;
}

function look(node: JSONContent): Pick<Run, "isBold" | "isItalic" | "href"> {
  const marks = node.marks ?? [];
  const href: unknown = marks.find(({ type }) => type === "link")?.attrs?.href;
  return {
    isBold: marks.some(({ type }) => type === "bold"),
    isItalic: marks.some(({ type }) => type === "italic"),
    href: typeof href === "string" ? href : null,
  };
}

/** A chosen reading parts the text; on the page a link around it stays one link. */
function looksSame(a: Run, b: Run): boolean {
  return (
    !a.isBreak &&
    !b.isBreak &&
    a.isBold === b.isBold &&
    a.isItalic === b.isItalic &&
    a.href === b.href
  );
}

function joined(a: Run, b: Run): Run {
  return {
    ...a,
    text: a.text + b.text,
    readings: [...a.readings, ...b.readings],
    isMarked: [...a.isMarked, ...b.isMarked],
  };
}
