import { toNumbered } from "#pinyin/numbered.ts";
import { toneless } from "#pinyin/toneless.ts";
import { zhuyin } from "#pinyin/zhuyin.ts";

/** Ways to spell a reading besides the canonical pinyin. */
export const spellings = {
  numbered: toNumbered,
  toneless,
  zhuyin: (pinyin: string) => zhuyin(pinyin) ?? pinyin,
} as const satisfies Record<string, (pinyin: string) => string>;

export type Spelling = keyof typeof spellings;
