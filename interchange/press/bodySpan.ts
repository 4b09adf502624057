import type { LineKind } from "./classify.ts";

export interface BodySpan {
  /** The first line of the body, and the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** What bodySpan needs to know of a line; explicit ones say themselves what they are. */
export type LineSort = LineKind["is"] | "paragraph" | "explicit";

// Source, time and people stand within these first lines, even under a standfirst.
const headLines = 8;

/**
 * Where the body stands among the lines: from the first sentence after the head, with all that stands between
 * sentences and the words that follow them, up to the notices or names at the foot.
 */
export function bodySpan(sorts: readonly LineSort[], hasHeadline: boolean): BodySpan {
  const first = hasHeadline ? 1 : 0;
  const head = headEnd(sorts);
  const from = firstIndex(sorts, (sort, at) => at >= Math.max(head, first) && isBody(sort));
  if (from < sorts.length) return { from, to: footStart(sorts, from) };

  const words = firstIndex(sorts, (sort, at) => at >= Math.max(head, first) && sort === "words");
  return { from: words, to: footStart(sorts, words) };
}

/** After the last byline near the top that has at most one sentence before it: a standfirst. */
function headEnd(sorts: readonly LineSort[]): number {
  let end = 0;
  let sentences = 0;
  for (const [at, sort] of sorts.slice(0, headLines).entries()) {
    if (sort === "paragraph" || sentences > 1) break;
    if (sort === "sentence") sentences += 1;
    // Under a story of one sentence the names are its foot.
    if (sort === "byline" && (sentences === 0 || sorts.slice(at).some(isBody))) end = at + 1;
  }
  return end;
}

/** The first notice from which on the foot speaks more than the body, or names after the last sentence. */
function footStart(sorts: readonly LineSort[], from: number): number {
  const lastParagraph = sorts.lastIndexOf("paragraph");
  const start = Math.max(from, lastParagraph + 1);
  const notice = firstIndex(sorts, (sort, at) => {
    if (at < start || sort !== "notice") return false;
    const rest = sorts.slice(at);
    return count(rest, isBody) < count(rest, (one) => one === "notice" || one === "byline");
  });
  const lastSentence = sorts.slice(0, notice).findLastIndex(isBody);
  const names = firstIndex(
    sorts,
    (sort, at) => at > Math.max(from, lastSentence) && sort === "byline",
  );
  return Math.min(notice, names);
}

function isBody(sort: LineSort): boolean {
  return sort === "sentence" || sort === "paragraph";
}

function firstIndex(
  sorts: readonly LineSort[],
  test: (sort: LineSort, at: number) => boolean,
): number {
  const found = sorts.findIndex(test);
  return found < 0 ? sorts.length : found;
}

function count(sorts: readonly LineSort[], test: (sort: LineSort) => boolean): number {
  return sorts.filter(test).length;
}
