import { type Node, Fragment, Slice } from "@tiptap/pm/model";
import { ReplaceStep, Transform } from "@tiptap/pm/transform";
import { diffArrays } from "diff";
import { likeness } from "./resemblances.ts";

/** Past so many, characters (or blocks) are put in place of the old ones as a whole. */
const MOST_EDITS = { characters: 200, blocks: 1000 };

/** A stretch of a sequence that another is put in place of, as places in the two. */
type Hunk = { from: number; to: number; fresh: [from: number, to: number] };

/**
 * What makes one document of another, in steps as small as a writer's own: who is typing in it meanwhile keeps
 * the caret and the words, as far as the place of them is still there.
 */
export function stepsBetween(before: Node, after: Node): Transform {
  const transform = new Transform(before);
  const starts = startsOf(before);
  const [old, fresh] = [before.children, after.children];
  const edit = (at: number, to: number) =>
    editBlock(transform, (starts[at] ?? 0) + 1, old[at] as Node, fresh[to] as Node);
  // From the end, so that the places before stay what they are.
  for (const { from, to, fresh: come, isEdit } of bodyHunks(old, fresh).reverse()) {
    if (isEdit) edit(from, come[0]);
    else {
      const content = Fragment.fromArray(fresh.slice(...come));
      replace(transform, starts[from] ?? 0, starts[to] ?? 0, content);
    }
  }
  edit(1, 1);
  edit(0, 0);
  return transform;
}

/** Headline and standfirst are always there, and are edited apart. */
const LINES = 2;
/** From here on, a block is edited rather than put in another's place. */
const ALIKE = 0.4;

function bodyHunks(old: readonly Node[], fresh: readonly Node[]): (Hunk & { isEdit: boolean })[] {
  const names = (blocks: readonly Node[]) => blocks.slice(LINES).map((one) => JSON.stringify(one));
  const hunks = hunksOf(names(old), names(fresh), MOST_EDITS.blocks);
  return hunks.flatMap(({ from, to, fresh: [first, end] }) => {
    const [at, place] = [from + LINES, first + LINES];
    const gone = old.slice(at, to + LINES);
    const come = fresh.slice(place, end + LINES);
    return alikeIn(gone, come).map((hunk) => ({
      ...hunk,
      from: hunk.from + at,
      to: hunk.to + at,
      fresh: [hunk.fresh[0] + place, hunk.fresh[1] + place] as Hunk["fresh"],
    }));
  });
}

/** Within a stretch that changed: the blocks that were edited, and what lies between them. */
function alikeIn(gone: readonly Node[], come: readonly Node[]): (Hunk & { isEdit: boolean })[] {
  const others = hunksOf(gone, come, MOST_EDITS.blocks, isAlike);
  const found: (Hunk & { isEdit: boolean })[] = [];
  let [at, to] = [0, 0];
  const editUntil = (end: number) => {
    for (; at < end; at += 1, to += 1) {
      found.push({ from: at, to: at + 1, fresh: [to, to + 1], isEdit: true });
    }
  };
  for (const hunk of others) {
    editUntil(hunk.from);
    found.push({ ...hunk, isEdit: false });
    [at, to] = [hunk.to, hunk.fresh[1]];
  }
  editUntil(gone.length);
  return found;
}

const isAlike = (one: Node, other: Node): boolean =>
  one.isTextblock &&
  one.hasMarkup(other.type, other.attrs) &&
  likeness(one.textContent, other.textContent) >= ALIKE;

function editBlock(transform: Transform, start: number, before: Node, after: Node): void {
  const [old, fresh] = [charactersOf(before), charactersOf(after)];
  const places = [0];
  for (const { size } of old) places.push((places.at(-1) ?? 0) + size);
  const names = (all: Character[]) => all.map(({ name }) => name);
  for (const hunk of hunksOf(names(old), names(fresh), MOST_EDITS.characters).reverse()) {
    const content = fresh.slice(...hunk.fresh).map(({ node }) => node);
    const at = (place: number) => start + (places[place] ?? 0);
    replace(transform, at(hunk.from), at(hunk.to), Fragment.fromArray(content));
  }
}

/** A code point as its own text node, or a line break. */
type Character = { node: Node; size: number; name: string };

function charactersOf(block: Node): Character[] {
  const characters: Character[] = [];
  block.forEach((child) => {
    const marks = JSON.stringify(child.marks);
    if (!child.isText)
      characters.push({ node: child, size: child.nodeSize, name: child.type.name });
    let at = 0;
    for (const sign of child.text ?? "") {
      const node = child.cut(at, at + sign.length);
      characters.push({ node, size: sign.length, name: sign + marks });
      at += sign.length;
    }
  });
  return characters;
}

function replace(transform: Transform, from: number, to: number, content: Fragment): void {
  transform.step(new ReplaceStep(from, to, new Slice(content, 0, 0)));
}

function hunksOf<T>(
  before: readonly T[],
  after: readonly T[],
  maxEditLength: number,
  comparator = (one: T, other: T) => one === other,
): Hunk[] {
  const changes = diffArrays([...before], [...after], { maxEditLength, comparator });
  if (!changes) return [{ from: 0, to: before.length, fresh: [0, after.length] }];
  const hunks: Hunk[] = [];
  let [at, to] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (added || removed) {
      const last = hunks.at(-1);
      const hunk =
        last?.to === at && last.fresh[1] === to
          ? last
          : { from: at, to: at, fresh: [to, to] as [number, number] };
      if (hunk !== last) hunks.push(hunk);
      if (removed) hunk.to += count;
      else hunk.fresh[1] += count;
    }
    if (!added) at += count;
    if (!removed) to += count;
  }
  return hunks;
}

function startsOf(doc: Node): number[] {
  const starts = [0];
  for (const block of doc.children) starts.push((starts.at(-1) ?? 0) + block.nodeSize);
  return starts;
}
