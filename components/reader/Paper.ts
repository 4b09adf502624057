import type { House } from "#newsroom/published/house.ts";
import type { PublishedSection } from "#newsroom/published/sections.ts";
import type { LockedTerms } from "#pinyin/convertScript.ts";
import type { ReadingMode } from "./mode/ReadingMode.ts";
import type { Say } from "./Say.ts";

/** What every part of a public page needs to know: it comes from the paper and the page's address, never from the reader. */
export interface Paper {
  /** Its words and its language are those of the page, which may be in the other script. */
  house: House;
  /** What the paper publishes in. */
  ownLanguage: House["language"];
  sections: readonly PublishedSection[];
  /** The paper's own words in the page's language. */
  say: Say;
  /** Words of the paper in the page's script; the same where that is its own. */
  write: (text: string) => string;
  /** How this address shows its text. */
  mode: ReadingMode;
  /** Terms that script conversion leaves to the house. */
  lockedTerms: LockedTerms;
  /** Words of the text at hand that the house's dictionary has: spelt by word, each is one. */
  houseTerms?: readonly string[];
  now: Date;
  /** Such as https://paper.example; empty where the paper doesn't know its own address. */
  origin: string;
}
