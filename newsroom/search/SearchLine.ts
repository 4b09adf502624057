/** A line of text in which something may be found; the lists have one entry a code point. */
export interface SearchLine {
  text: string;
  /** As `fold` gives it. */
  folded: readonly string[];
  /** As `typedSyllable` gives it; null where there is nothing to read. */
  syllables: readonly (string | null)[];
  /** Of what an article is filed by (headline, tags, names): found by few letters, too. */
  isHead: boolean;
}
