import { type Node, Fragment, Slice } from "@tiptap/pm/model";
import { ReplaceStep, Transform } from "@tiptap/pm/transform";
import { diffArrays } from "diff";

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
  for (const hunk of bodyHunks(old, fresh).reverse()) {
    const [first, end] = hunk.fresh;
    const isEdited = pairs(old.slice(hunk.from, hunk.to), fresh.slice(first, end));
    if (isEdited) for (let n = end - first - 1; n >= 0; n -= 1) edit(hunk.from + n, first + n);
    else {
      const content = Fragment.fromArray(fresh.slice(first, end));
      replace(transform, starts[hunk.from] ?? 0, starts[hunk.to] ?? 0, content);
    }
  }
  edit(1, 1);
  edit(0, 0);
  return transform;
}

/** Headline and standfirst are always there, and are edited apart. */
const LINES = 2;

function bodyHunks(before: readonly Node[], after: readonly Node[]): Hunk[] {
  const names = (blocks: readonly Node[]) => blocks.slice(LINES).map((one) => JSON.stringify(one));
  return hunksOf(names(before), names(after), MOST_EDITS.blocks).map(({ from, to, fresh }) => ({
    from: from + LINES,
    to: to + LINES,
    fresh: [fresh[0] + LINES, fresh[1] + LINES],
  }));
}

const pairs = (before: readonly Node[], after: readonly Node[]): boolean =>
  before.length === after.length && before.every((one, at) => isEdit(one, after[at]));

const isEdit = (one: Node, other: Node | undefined) =>
  other !== undefined && one.isTextblock && one.hasMarkup(other.type, other.attrs);

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

function hunksOf(before: string[], after: string[], maxEditLength: number): Hunk[] {
  const changes = diffArrays(before, after, { maxEditLength });
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
