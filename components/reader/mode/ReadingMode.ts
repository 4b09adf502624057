/**
 * How a public page shows its text. Each mode has an address of its own, so that any cache may keep it,
 * it can be shared, and it needs no script.
 */
export interface ReadingMode {
  annotation: Annotation;
  form: Form;
  /** Pinyin word by word, divided and spelt after GB/T 16159, and not over each character. */
  isByWord: boolean;
  /** null is the paper's own. */
  script: "hant" | "hans" | null;
  /** Whose readings where Taiwan and the mainland differ; null as they were published. */
  region: "tw" | "cn" | null;
  size: "small" | "medium" | "large";
  hasToneColours: boolean;
  spacing: "close" | "even" | "wide";
  /** A sheet to practise on: the readings' places are empty, or the characters'. */
  worksheet: "blanks" | "boxes" | null;
}

export const forms = ["pinyin", "toneless", "zhuyin"] as const;
export type Form = (typeof forms)[number];

/** Words that are not among so many of the commonest are annotated. */
export const levels = [500, 1000, 2500, 5000, 10000] as const;

/** What is annotated; `marked` is what the newsroom itself gave a reading. */
export type Annotation = "none" | "all" | "marked" | (typeof levels)[number];

export const plainMode: ReadingMode = {
  annotation: "none",
  form: "pinyin",
  isByWord: false,
  script: null,
  region: null,
  size: "medium",
  hasToneColours: false,
  spacing: "even",
  worksheet: null,
};

/** Pinyin over every character: the address `/pinyin`. */
export const pinyinMode: ReadingMode = { ...plainMode, annotation: "all" };
