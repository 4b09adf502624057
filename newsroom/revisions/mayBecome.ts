import type { Block } from "./blocksOf.ts";

const lines = new Set(["headline", "standfirst"]);

/** A headline, a standfirst and a picture are what they are; any other text may become any other. */
export function mayBecome(before: Block, after: Block): boolean {
  if (before.kind === after.kind) return true;
  return [before, after].every(({ kind }) => isText(kind) && !lines.has(kind));
}

/** Whether it may be split in two, or joined with another. */
export const isDivisible = ({ kind }: Block): boolean =>
  isText(kind) && !lines.has(kind) && kind !== "tableCell";

const isText = (kind: string) => kind !== "picture" && kind !== "horizontalRule";
