/** A sentence with one character in question: its place in code points, and how it reads there. */
export interface Item {
  readonly text: string;
  readonly at: number;
  readonly pinyin: string;
}

/** The names of the sets in the order of the table. */
export const setNames = ["CPP", "CPP t", "CPP tw", "G2PL", "G2PL t", "G2PL tw"] as const;
export type SetName = (typeof setNames)[number];

/** What every engine is given to read. */
export interface Task {
  /** Each of 5,000 characters. */
  readonly articles: readonly string[];
  readonly sets: Readonly<Partial<Record<SetName, readonly Item[]>>>;
}

/** What an engine's process says: how far it is, and at last what came out. */
export type Report =
  | { readonly progress: string }
  | { readonly coldStart: number }
  | {
      /** In bytes: what loading and a first article added to the bare process. */
      readonly memory: number;
      /** In milliseconds: the median for an article of 5,000 characters. */
      readonly article: number;
      /** From 0 to 1. */
      readonly accuracy: Readonly<Partial<Record<SetName, number>>>;
    };
