import { diffArrays } from "diff";
import type { Piece } from "./Comparison.ts";
import { type Word, wordsOf } from "./wordsOf.ts";

/** Past so many changed words, two texts have nothing in common that would help a reader. */
const MOST_EDITS = 800;

/** A stretch of words that both have (in whatever form), or that one has in place of the other's. */
type Stretch = { isSame: boolean; before: Word[]; after: Word[] };

/**
 * How one text became another, word by word. Removed, same and formerly formed pieces together are
 * `before`; added, same and newly formed ones are `after`.
 */
export function compareTexts(
  before: string,
  after: string,
  { anyScript = false }: { anyScript?: boolean } = {},
): Piece[] {
  if (before === after) return before === "" ? [] : [{ is: "same", text: before }];
  return stretchesOf(phrasesOf(before), phrasesOf(after))
    .flatMap((stretch) => (stretch.isSame ? [stretch] : inWords(stretch, anyScript)))
    .flatMap(withoutShiftedWords)
    .reduce(joined, [])
    .reduce(withoutIslands, [])
    .flatMap(piecesOf)
    .reduce(joinedPieces, []);
}

const phrases = /.*?(?:[，。！？；：、」』”…\n\u2029]+|[,.;:!?] +|$)/gsu;

/** What both have from one mark to the next needs no look at its words. */
const phrasesOf = (text: string): Word[] =>
  Array.from(text.matchAll(phrases), ([phrase]) => ({ text: phrase, key: phrase })).filter(
    ({ key }) => key !== "",
  );

function inWords({ before, after }: Stretch, anyScript: boolean): Stretch[] {
  const words = (all: Word[]) => wordsOf(textOf(all), { anyScript });
  return stretchesOf(words(before), words(after));
}

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join("");

function stretchesOf(before: Word[], after: Word[]): Stretch[] {
  const keys = (words: Word[]) => words.map(({ key }) => key);
  const changes = diffArrays(keys(before), keys(after), { maxEditLength: MOST_EDITS });
  if (!changes) return [{ isSame: false, before, after }];
  let [at, to] = [0, 0];
  const stretches: Stretch[] = changes.map(({ added, removed, count }) => {
    const old = before.slice(at, added ? at : (at += count));
    const fresh = after.slice(to, removed ? to : (to += count));
    return { isSame: !added && !removed, before: old, after: fresh };
  });
  return stretches.reduce(joined, []);
}

function joined(stretches: Stretch[], next: Stretch): Stretch[] {
  const last = stretches.at(-1);
  if (last?.isSame !== next.isSame) return [...stretches, next];
  return [...stretches.slice(0, -1), merged(last, next)];
}

const merged = (one: Stretch, other: Stretch): Stretch => ({
  isSame: one.isSame && other.isSame,
  before: [...one.before, ...other.before],
  after: [...one.after, ...other.after],
});

/** A change nearby may divide the same characters into other words: that is no change of theirs. */
function withoutShiftedWords(stretch: Stretch): Stretch[] {
  if (stretch.isSame) return [stretch];
  const head = commonHead(stretch.before, stretch.after);
  const rest = {
    before: stretch.before.slice(head.before),
    after: stretch.after.slice(head.after),
  };
  const tail = commonHead(rest.before.toReversed(), rest.after.toReversed(), true);
  const cut = <T>(words: T[], from: number) => words.slice(0, words.length - from);
  const same = (words: Word[]): Stretch => ({ isSame: true, before: words, after: words });
  return [
    same(stretch.before.slice(0, head.before)),
    { isSame: false, before: cut(rest.before, tail.before), after: cut(rest.after, tail.after) },
    same(rest.before.slice(rest.before.length - tail.before)),
  ].filter(({ before, after }) => before.length + after.length > 0);
}

/** How many words of each make the longest beginning (or end) that is the same in characters. */
function commonHead(before: Word[], after: Word[], isBackward = false) {
  const longest = { before: 0, after: 0 };
  let [old, fresh, at, to] = ["", "", 0, 0];
  const add = (text: string, word: Word) => (isBackward ? word.text + text : text + word.text);
  for (;;) {
    if (old === fresh) {
      longest.before = at;
      longest.after = to;
    }
    const next = old.length <= fresh.length ? before[at] : after[to];
    if (!next) return longest;
    if (old.length <= fresh.length) {
      old = add(old, next);
      at += 1;
    } else {
      fresh = add(fresh, next);
      to += 1;
    }
    const [short, long] = old.length <= fresh.length ? [old, fresh] : [fresh, old];
    if (!(isBackward ? long.endsWith(short) : long.startsWith(short))) return longest;
  }
}

/** A 的 or a comma between two rewritten phrases makes the reader puzzle: it belongs to them. */
function withoutIslands(stretches: Stretch[], next: Stretch): Stretch[] {
  const [edit, island] = stretches.slice(-2);
  if (next.isSame || !edit || !island?.isSame || edit.isSame) return [...stretches, next];
  const size = (words: Word[]) => words.reduce((sum, { text }) => sum + text.length, 0);
  const removed = size(edit.before) + size(next.before);
  const added = size(edit.after) + size(next.after);
  const isSmall = size(island.before) <= 3 && size(island.before) * 2 <= Math.min(removed, added);
  const isPlain = island.before.every(({ text }, at) => text === island.after[at]?.text);
  if (!isSmall || !isPlain) return [...stretches, next];
  return [...stretches.slice(0, -2), merged(merged(edit, island), next)];
}

function piecesOf({ isSame, before, after }: Stretch): Piece[] {
  if (isSame) {
    return before.map(({ text }, at): Piece => {
      const now = after[at]?.text ?? text;
      return now === text ? { is: "same", text } : { is: "form", before: text, after: now };
    });
  }
  const [old, fresh] = [textOf(before), textOf(after)];
  if (/^ *$/.test(old) && /^ *$/.test(fresh)) return [{ is: "form", before: old, after: fresh }];
  const pieces: Piece[] = [
    { is: "removed", text: old },
    { is: "added", text: fresh },
  ];
  return pieces.filter((piece) => "text" in piece && piece.text !== "");
}

function joinedPieces(pieces: Piece[], next: Piece): Piece[] {
  const last = pieces.at(-1);
  if (last?.is === "same" && next.is === "same") last.text += next.text;
  else if (last?.is === "form" && next.is === "form") {
    last.before += next.before;
    last.after += next.after;
  } else pieces.push(next);
  return pieces;
}
