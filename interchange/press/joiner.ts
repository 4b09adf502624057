/**
 * U+2060, which no one sees. It tells what is meant where press text alone could not:
 * - before a bracket with a syllable after a Han character: it is text, no reading. One joiner is taken away,
 *   so text that has joiners there gets one more.
 * - before a label at the head of a line: the rest of the line is that field, whatever it looks like.
 */
export const JOINER = "\u2060";
