const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
// \s, and what pasted pages use as space: the zero-width space.
const edges = /^[\s\u200B]+|[\s\u200B]+$/gu;

/** Without the blanks at both ends, ideographic and zero-width ones too. */
export function trimmed(text: string): string {
  return text.replace(edges, "");
}

/** Pasted text to clean, trimmed lines: every kind of line end, blank lines kept. */
export function linesOf(text: string): string[] {
  return plain(text).split(lineEnds).map(trimmed);
}

/** Clean text without line ends; not trimmed. */
export function inOneLine(text: string): string {
  return plain(text).replace(lineEnds, " ");
}

/**
 * No-break spaces as spaces, and without what no paper prints: byte order marks, control characters, halves
 * of surrogate pairs.
 */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u00A0\u202F]/gu, " ")
    .replace(/[\u0000-\u0008\u000E-\u001F\u007F\uFEFF]/gu, "");
}
