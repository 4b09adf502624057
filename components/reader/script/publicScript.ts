import { forms, levels } from "../mode/ReadingMode.ts";
import { arrive } from "./arrive.ts";
import { findText } from "./findText.ts";
import { keepWords } from "./keepWords.ts";
import { lookUpWords } from "./lookUpWords.ts";
import { openDictionary } from "./openDictionary.ts";
import { readAloud } from "./readAloud.ts";
import { showCard } from "./showCard.ts";
import { switchModes } from "./switchModes.ts";

/**
 * The public pages' own script, of functions that are sent as their own source: each reaches nothing
 * outside itself but what it is given. Nothing of Next or React is among it.
 */

const parts = [switchModes, findText, openDictionary, keepWords, showCard, lookUpWords, readAloud];

/** Loaded once and kept by the browser; it runs when the page has been read. */
export const publicScript = `(()=>{const reader={};${parts.map((part) => `(${String(part)})(reader);`).join("")}})()`;

/** Stands in the head of every page, the same on each, so that a policy can allow it by its hash. */
export function arriveScript(language: string): string {
  const other =
    language === "zh-Hans" ? ["hant"] : language === "zh-Hant" ? ["hans"] : ["hant", "hans"];
  const strong = [...forms, ...other, "close", "wide"];
  const levelWords = levels.map((level) => `over${level}`);
  const words = [
    ...strong,
    "marked",
    ...levelWords,
    "words",
    "tw",
    "cn",
    "small",
    "large",
    "colours",
  ];
  return `(${String(arrive)})(${JSON.stringify(words)},${JSON.stringify(strong)})`;
}
