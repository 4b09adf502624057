import type { Node } from "@tiptap/pm/model";
import { blockBreak } from "#editor/blockBreak.ts";
import { isHan } from "#pinyin/han.ts";
import { type Block, blocksOf } from "./blocksOf.ts";
import { compareCharacters } from "./compareCharacters.ts";
import { compareTexts } from "./compareTexts.ts";
import type { Piece, Places, Row, TextComparison } from "./Comparison.ts";
import { inOrder } from "./inOrder.ts";
import { type Match, matchBlocks } from "./matchBlocks.ts";

/** A document, and the readings that were published with it, if any were. */
export type Compared = { doc: Node; readings?: readonly (readonly (string | null)[])[] };

/** What became of a text: its blocks in their new order, with what is gone where it was. */
export function compareDocuments(before: Compared, after: Compared): TextComparison {
  const old = blocksOf(before.doc, before.readings);
  const fresh = blocksOf(after.doc, after.readings);
  const matches = matchBlocks(old, fresh);
  const anyScript = isTraditional(old) !== isTraditional(fresh);
  const rows = rowsOf(old, fresh, matches, anyScript);
  const characters = rows.map(({ row, match }, place) =>
    match && row.is !== "movedAway"
      ? compareCharacters(
          place,
          row.pieces,
          charactersAt(old, match.before),
          charactersAt(fresh, match.after),
        )
      : { readings: [], formats: [] },
  );
  return {
    rows: rows.map(({ row }) => row),
    readings: characters.flatMap(({ readings }) => readings),
    formats: characters.flatMap(({ formats }) => formats),
  };
}

type Made = { row: Row; match?: Match };

function rowsOf(
  old: readonly Block[],
  fresh: readonly Block[],
  matches: readonly Match[],
  anyScript: boolean,
): Made[] {
  const matchOf = { before: new Map<number, Match>(), after: new Map<number, Match>() };
  for (const match of matches) {
    for (const side of ["before", "after"] as const) {
      for (const place of match[side]) matchOf[side].set(place, match);
    }
  }
  const sorted = matches.toSorted((one, other) => first(one.after) - first(other.after));
  const staying = inOrder(sorted, ({ before }) => first(before), weightIn(fresh));
  const rows: Made[] = [];
  let [at, to] = [0, 0];
  const goTo = (oldEnd: number, freshEnd: number) => {
    for (; at < oldEnd; at += 1) {
      const match = matchOf.before.get(at);
      const block = old[at];
      if (!block || (match && first(match.before) !== at)) continue;
      rows.push(
        match ? { row: movedAway(block, match), match } : { row: alone("removed", block, at) },
      );
    }
    for (; to < freshEnd; to += 1) {
      const match = matchOf.after.get(to);
      const block = fresh[to];
      if (!block || (match && first(match.after) !== to)) continue;
      rows.push(match ? become("moved", match) : { row: alone("added", block, to) });
    }
  };
  const become = (is: "same" | "moved", match: Match): Made => ({
    row: rowOf(is, blocksAt(old, match.before), blocksAt(fresh, match.after), match, anyScript),
    match,
  });
  for (const match of staying) {
    goTo(first(match.before), first(match.after));
    rows.push(become("same", match));
    at = last(match.before) + 1;
    to = last(match.after) + 1;
  }
  goTo(old.length, fresh.length);
  return rows;
}

const weightIn = (fresh: readonly Block[]) => (match: Match) =>
  blocksAt(fresh, match.after).reduce((sum, { text }) => sum + text.length, 1);

function rowOf(
  is: "same" | "moved",
  before: Block[],
  after: Block[],
  match: Match,
  anyScript: boolean,
): Row {
  const text = (blocks: Block[]) => blocks.map((block) => block.text).join(blockBreak);
  const pieces = compareTexts(text(before), text(after), { anyScript });
  const [one, other] = [before[0] as Block, after[0] as Block];
  const isElse = one.kind !== other.kind || one.level !== other.level;
  const isPictureElse = JSON.stringify(one.picture) !== JSON.stringify(other.picture);
  const isEdited = pieces.some((piece) => piece.is !== "same") || isElse || isPictureElse;
  return {
    is: is === "moved" ? is : isEdited ? "changed" : "same",
    kind: other.kind,
    level: other.level,
    ...(isElse && { was: { kind: one.kind, level: one.level } }),
    pieces,
    isFormOnly:
      isEdited &&
      !isElse &&
      !isPictureElse &&
      pieces.every((piece) => piece.is === "same" || piece.is === "form"),
    before: placesOf(match.before),
    after: placesOf(match.after),
    ...(other.picture && { picture: { before: one.picture, after: other.picture } }),
  };
}

function alone(is: "added" | "removed", block: Block, place: number): Row {
  const { kind, level, text, picture } = block;
  const places = { from: place, to: place };
  return {
    is,
    kind,
    level,
    pieces: text === "" ? [] : [{ is, text }],
    isFormOnly: false,
    ...(is === "added" ? { after: places } : { before: places }),
    ...(picture && {
      picture: is === "added" ? { before: null, after: picture } : { before: picture, after: null },
    }),
  };
}

function movedAway({ kind, level }: Block, match: Match): Row {
  return {
    is: "movedAway",
    kind,
    level,
    pieces: [] as Piece[],
    isFormOnly: false,
    before: placesOf(match.before),
    after: placesOf(match.after),
  };
}

const first = (places: readonly number[]) => places[0] ?? 0;
const last = (places: readonly number[]) => places.at(-1) ?? 0;
const placesOf = (places: readonly number[]): Places => ({ from: first(places), to: last(places) });
const blocksAt = (blocks: readonly Block[], places: readonly number[]) =>
  places.map((place) => blocks[place] as Block);

const between = { sign: blockBreak, reading: null, formats: [] };
const charactersAt = (blocks: readonly Block[], places: readonly number[]) =>
  blocksAt(blocks, places).flatMap(({ characters }, at) =>
    at === 0 ? characters : [between, ...characters],
  );

/** Of a thousand Traditional characters some two hundred have a simplified form; of Simplified ones, none. */
function isTraditional(blocks: readonly Block[]): boolean {
  let [han, unlike] = [0, 0];
  for (const { text, key } of blocks) {
    const simple = Array.from(key);
    for (const [at, sign] of Array.from(text).entries()) {
      if (!isHan(sign)) continue;
      han += 1;
      if (simple[at] !== sign) unlike += 1;
    }
  }
  return unlike > han / 20;
}
