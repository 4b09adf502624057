/** What a file that somebody chose would do to the dictionary, or why it does nothing. */
export type TableFound =
  | { isGood: true; added: number; changed: number; same: number }
  /** `refusals` are the first of `count`. */
  | { isGood: false; refusals: TableRowRefusal[]; count: number };

export type TableRowRefusal = {
  /** Of the file; 0 is the whole of it. */
  line: number;
  term: string;
} & RowReason;

export type RowReason =
  | {
      reason:
        | "encoding"
        | "empty"
        | "header"
        | "cells"
        | "quotes"
        | "many"
        | "large"
        | "term"
        | "pinyin"
        | "hant"
        | "hans"
        | "note"
        | "twice";
    }
  | { reason: "illegal" | "toneless"; syllable: string }
  | { reason: "count"; wanted: number; given: number };
