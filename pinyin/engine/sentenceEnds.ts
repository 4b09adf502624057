const STOPS = new Set(Array.from("。！？!?\n\r\u2028\u2029", (one) => one.codePointAt(0) ?? 0));
// What closes a sentence still belongs to it, and the blank before the next.
const CLOSERS = new Set(
  Array.from("」』”’）)》〉】]\"' \t\u3000", (one) => one.codePointAt(0) ?? 0),
);

/**
 * Where each sentence ends (exclusive). Nothing is read across such an end, so that a text reads as its sentences
 * read one by one.
 */
export function* sentenceEnds(points: readonly number[]): Generator<number> {
  for (let at = 0; at < points.length; at++) {
    if (!STOPS.has(points[at] ?? 0)) continue;
    while (isOf(STOPS, points[at + 1]) || isOf(CLOSERS, points[at + 1])) at++;
    yield at + 1;
    if (at + 1 === points.length) return;
  }
  if (points.length > 0) yield points.length;
}

const isOf = (set: ReadonlySet<number>, point: number | undefined) =>
  point !== undefined && set.has(point);
