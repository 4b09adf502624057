/**
 * What a spreadsheet would calculate instead of showing (OWASP, "CSV Injection"), in half and full width; any
 * apostrophes before it are ours or were escaped by us.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;
const GUARDED = /^'+[=+\-@\t\r＝＋－＠]/u;

/** An apostrophe before what would be a formula: Excel shows the text. */
export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The way back. */
export const plainCell = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);
