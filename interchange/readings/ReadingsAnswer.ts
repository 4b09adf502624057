import type { Spelling } from "./spellings.ts";

/** What docs/api.md describes. */
export type ReadingsAnswer = {
  /** Which engine read, with its version. */
  readonly engine: string;
} & (
  | { readonly readings: readonly (ReadingEntry | null)[] }
  | {
      readonly blocks: readonly {
        /** Where the block stands: the places in `content`, from the document down. */
        readonly path: readonly number[];
        readonly text: string;
        readonly readings: readonly (ReadingEntry | null)[];
      }[];
    }
);

/** The reading of one code point. */
export interface ReadingEntry extends SpeltReading {
  /** Every known reading, the given one first, the others by confidence. */
  readonly candidates: readonly SpeltReading[];
}

/** In the asked form, too, under the form's name. */
export type SpeltReading = {
  /** Canonical: tone marks, NFC, `ü`. */
  readonly pinyin: string;
  /** From 0 to 1, to four decimals; 1 is what a person or the dictionary said. */
  readonly confidence: number;
} & { readonly [form in Spelling]?: string };
