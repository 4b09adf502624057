import { toNumbered } from "../numbered.ts";
import { zhuyin } from "../zhuyin.ts";
import { inline } from "./inline.ts";
import { ruby } from "./ruby.ts";

/** A text with its readings, written as one string; a long text may come in pieces. */
export interface Form {
  /** What stands before the first piece, between two and after the last; nothing in most forms. */
  readonly open?: (lang: string) => string;
  readonly between?: string;
  readonly close?: string;
  /** `readings` has one entry for each code point of `text`: canonical pinyin, or null. */
  readonly write: (text: string, readings: readonly (string | null)[]) => string;
}

export const formNames = ["jsonl", "inline", "html", "zhuyin", "numbered"] as const;
export type FormName = (typeof formNames)[number];

export const forms: Readonly<Record<FormName, Form>> = {
  jsonl: {
    open: () => "[",
    between: ",",
    close: "]",
    write: (_text, readings) => JSON.stringify(readings).slice(1, -1),
  },
  inline: { write: inline },
  html: { open: (lang) => `<span lang="${lang}">`, close: "</span>", write: ruby },
  zhuyin: {
    write: (text, readings) => inline(text, readings, (pinyin) => zhuyin(pinyin) ?? pinyin),
  },
  numbered: { write: (text, readings) => inline(text, readings, toNumbered) },
};
