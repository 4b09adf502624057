import type { Node } from "@tiptap/pm/model";
import { chosenReadings } from "#editor/chosenReadings.ts";
import { matchInOrder } from "./matchInOrder.ts";

/** What stands beside an article's text and is shown with it. */
export interface Beside {
  slug: string | null;
  sectionId: string | null;
  source: string;
  dateline: string;
  datedAt: Date | null;
  tags: readonly string[];
  lead: { mediaId: string | null; caption: string; credit: string; alt: string };
  contributors: readonly { role: string; name: string }[];
  notices: readonly { noticeId: string }[];
}

type Version = { doc: Node; beside: Beside };
export type StagedField = Exclude<keyof Beside, "lead">;

/** What readers don't see yet, at a glance. */
export interface Staged {
  headline: boolean;
  standfirst: boolean;
  /** Blocks of the body that are no pictures. */
  paragraphs: { changed: number; added: number; removed: number };
  /** Where the first of them is among the blocks of the document; undefined where none is. */
  firstBlock: number | undefined;
  /** The lead picture and those in the body. */
  pictures: number;
  fields: StagedField[];
  /** Characters whose words stay and whose reading a person changed. */
  readings: number;
  /** What was edited was put back as it was. */
  isNothing: boolean;
}

/** Compares what stands at the desk with what readers see. */
export function listStaged(shown: Version, now: Version): Staged {
  const [before, after] = [blocksOf(shown.doc), blocksOf(now.doc)];
  const pairs = [[0, 0] as const, [1, 1] as const, ...matchBodies(before, after)];
  const gaps = gapsBetween(pairs.slice(2), before.length, after.length);
  const { pictures, firstBlock, ...paragraphs } = countGaps(gaps, before, after);
  const differs = (at: number) => before[at]?.words !== after[at]?.words;
  const staged = {
    headline: differs(0),
    standfirst: differs(1),
    paragraphs,
    firstBlock,
    pictures: pictures + (isSame(shown.beside.lead, now.beside.lead) ? 0 : 1),
    fields: fieldNames.filter((name) => !isSameField(name, shown.beside, now.beside)),
    readings: pairs
      .filter(([one, other]) => before[one]?.words === after[other]?.words)
      .reduce((sum, [one, other]) => sum + countReadings(before[one], after[other]), 0),
  };
  return { ...staged, isNothing: isNothing(staged) };
}

const isNothing = (staged: Omit<Staged, "isNothing">): boolean =>
  !staged.headline &&
  !staged.standfirst &&
  Object.values(staged.paragraphs).every((count) => count === 0) &&
  staged.pictures + staged.fields.length + staged.readings === 0;

const fieldNames = [
  "sectionId",
  "contributors",
  "source",
  "dateline",
  "datedAt",
  "tags",
  "slug",
  "notices",
] as const satisfies StagedField[];

type Block = { node: Node; words: string };

/** A block's words are all of it but how they are read. */
function blocksOf(doc: Node): Block[] {
  return doc.content.content.map((node) => ({ node, words: wordsOf(node) }));
}

function wordsOf(node: Node): string {
  const runs: unknown[] = [node.type.name, node.attrs];
  let last = "";
  node.descendants((child) => {
    const marks = child.marks.filter(({ type }) => type.name !== "reading");
    const dress = JSON.stringify(marks);
    // Marks of readings divide a text that is one.
    if (child.isText && dress === last) runs.push((runs.pop() as string) + (child.text ?? ""));
    else if (child.isText) runs.push(dress, child.text ?? "");
    else runs.push(child.type.name, child.attrs);
    last = child.isText ? dress : "";
  });
  return JSON.stringify(runs);
}

function matchBodies(before: readonly Block[], after: readonly Block[]) {
  const words = (blocks: readonly Block[]) => blocks.slice(2).map((block) => block.words);
  return matchInOrder(words(before), words(after)).map(
    ([one, other]) => [one + 2, other + 2] as const,
  );
}

type Gap = { before: [number, number]; after: [number, number] };

/** What lies between the blocks that are the same; each from one place up to another. */
function gapsBetween(
  pairs: readonly (readonly [number, number])[],
  mostBefore: number,
  mostAfter: number,
) {
  const gaps: Gap[] = [];
  let [one, other] = [2, 2];
  for (const [nextOne, nextOther] of [...pairs, [mostBefore, mostAfter] as const]) {
    if (nextOne > one || nextOther > other) {
      gaps.push({ before: [one, nextOne], after: [other, nextOther] });
    }
    [one, other] = [nextOne + 1, nextOther + 1];
  }
  return gaps;
}

function countGaps(gaps: readonly Gap[], before: readonly Block[], after: readonly Block[]) {
  const told = { changed: 0, added: 0, removed: 0, pictures: 0 };
  let firstBlock: number | undefined;
  for (const gap of gaps) {
    const gone = divided(before.slice(...gap.before));
    const come = divided(after.slice(...gap.after));
    const changed = Math.min(gone.texts, come.texts);
    told.changed += changed;
    told.removed += gone.texts - changed;
    told.added += come.texts - changed;
    told.pictures += Math.max(gone.pictures, come.pictures);
    if (gone.texts + come.texts > 0) firstBlock ??= Math.min(gap.after[0], after.length - 1);
  }
  return { ...told, firstBlock };
}

function divided(blocks: readonly Block[]) {
  const pictures = blocks.filter(({ node }) => node.type.name === "picture").length;
  // An empty line at the end is none to readers.
  const texts = blocks.filter(
    ({ node }) => node.type.name !== "picture" && (!node.isTextblock || node.content.size > 0),
  ).length;
  return { pictures, texts };
}

/** An address that follows the headline is none of its own. */
function isSameField(name: StagedField, shown: Beside, now: Beside): boolean {
  if (name === "slug") return now.slug === null || now.slug === shown.slug;
  return isSame(shown[name], now[name]);
}

function countReadings(one: Block | undefined, other: Block | undefined): number {
  if (!one || !other) return 0;
  const [before, after] = [readingsOf(one.node), readingsOf(other.node)];
  return after.filter((pinyin, at) => pinyin !== (before[at] ?? null)).length;
}

function readingsOf(node: Node): (string | null)[] {
  if (node.isTextblock) return chosenReadings(node);
  const readings: (string | null)[] = [];
  node.descendants((child) => {
    if (child.isTextblock) readings.push(...chosenReadings(child));
    return !child.isTextblock;
  });
  return readings;
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
