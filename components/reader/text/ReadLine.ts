/** One syllable or null for each code point of a text. */
export type SyllableList = readonly (string | null)[];

/** A text with what is known of the reading of each of its code points. */
export interface ReadLine {
  readonly text: string;
  readonly readings: SyllableList;
  /** Whether a person of the newsroom gave the reading. */
  readonly isMarked: readonly boolean[];
}
