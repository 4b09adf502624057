/** Stands between two blocks in one string of text: Unicode's own paragraph separator, which nobody types. */
export const blockBreak = "\u2029";
