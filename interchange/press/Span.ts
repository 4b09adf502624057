/** A stretch of a line, in UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The same stretch without blanks and without the given characters at its ends. */
export function trimmedSpan(text: string, span: Span, others: RegExp = /[\s\u200B]/u): Span {
  let { from, to } = span;
  const isEdge = (at: number) => /[\s\u200B]/u.test(text[at] ?? "") || others.test(text[at] ?? "");
  while (from < to && isEdge(from)) from += 1;
  while (to > from && isEdge(to - 1)) to -= 1;
  return { from, to };
}
