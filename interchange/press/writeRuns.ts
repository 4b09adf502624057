import { canonicalSyllable } from "#pinyin/legalSyllable.ts";
import { bracketAt, writeBracket } from "./bracket.ts";
import { JOINER } from "./joiner.ts";
import type { Run } from "./PressArticle.ts";
import { literalAt } from "./readRuns.ts";
import { isHanUnit, knownReadings, unitsOf } from "./runs.ts";

/** The inverse of readRuns: readings in brackets, and a joiner where a bracket is but text. */
export function writeRuns(runs: readonly Run[]): string {
  const units = unitsOf(runs);
  const text = units.map((unit) => unit.text).join("");
  let line = "";
  let at = 0;
  for (const unit of units) {
    line += unit.text;
    at += unit.text.length;
    if (!isHanUnit(unit.text)) continue;
    if (unit.pinyin !== undefined) {
      const pinyin = canonicalSyllable(unit.pinyin) ?? unit.pinyin;
      line += writeBracket(pinyin, knownReadings(unit.text));
    }
    if (bracketAt(text, at) || literalAt(text, at) !== "") line += JOINER;
  }
  return line;
}
