import type { House } from "#newsroom/published/house.ts";
import type { PublishedSection } from "#newsroom/published/sections.ts";
import type { Say } from "./Say.ts";

/** What every part of a public page needs to know: it comes from the paper, never from the reader. */
export interface Paper {
  house: House;
  sections: readonly PublishedSection[];
  /** The paper's own words in its own language. */
  say: Say;
  /** Whether this address is the one with pinyin over the characters. */
  isPinyin: boolean;
  now: Date;
  /** Such as https://paper.example; empty where the paper doesn't know its own address. */
  origin: string;
}
