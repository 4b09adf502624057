import { canonicalSyllable } from "#pinyin/legalSyllable.ts";
import { inOneLine, trimmed } from "./blank.ts";
import type { PeopleField, PressArticle, Run, Unplaced } from "./PressArticle.ts";
import { timesIn } from "./pressTime.ts";
import { normalRuns, sliceRuns, textOf } from "./runs.ts";
import { trimmedSpan } from "./Span.ts";

/**
 * The article as press text can hold it, which is what comes back after export and import:
 * - every text is one clean line without blanks at its ends; empty ones, and names said twice, are gone;
 * - runs that read alike are joined; a reading is one legal syllable in its canonical form, on Han characters;
 * - the time is ISO 8601 with an offset, to the second; what is no time is unplaced;
 * - unplaced text stands in the order of the body.
 * What readPressText and fromDocument give is so already.
 */
export function normalPressArticle(article: PressArticle): PressArticle {
  const paragraphs = article.body.map(cleanRuns);
  const time = article.time === null ? null : timeOf(article.time);
  return {
    headline: cleanRuns(article.headline),
    standfirst: cleanRuns(article.standfirst),
    source: clean(article.source),
    time,
    dateline: clean(article.dateline),
    ...people(article),
    photo: photoOf(article),
    body: paragraphs.filter(isFilled),
    notices: article.notices
      .map(({ kind, text }) => ({ kind, text: clean(text) }))
      .filter(({ text }) => text !== ""),
    unplaced: unplacedOf(article, paragraphs, time),
  };
}

function clean(text: string): string {
  return trimmed(inOneLine(text));
}

function cleanRuns(runs: readonly Run[]): Run[] {
  const normal = normalRuns(
    runs.map(({ text, pinyin }) => {
      const reading = pinyin === undefined ? null : canonicalSyllable(pinyin);
      return reading === null
        ? { text: inOneLine(text) }
        : { text: inOneLine(text), pinyin: reading };
    }),
  );
  const text = textOf(normal);
  const { from, to } = trimmedSpan(text, { from: 0, to: text.length });
  return sliceRuns(normal, from, to);
}

function timeOf(text: string): string | null {
  const written = clean(text);
  const [time] = timesIn(written, "UTC");
  return time && time.from === 0 && time.to === written.length ? time.time : null;
}

function people(article: PressArticle): Record<PeopleField, string[]> {
  const names = (list: readonly string[]) =>
    [...new Set(list.map(clean))].filter((name) => name !== "");
  return {
    reporters: names(article.reporters),
    responsibleEditors: names(article.responsibleEditors),
    photographers: names(article.photographers),
    translators: names(article.translators),
    proofreaders: names(article.proofreaders),
  };
}

function photoOf({ photo }: PressArticle): PressArticle["photo"] {
  const caption = clean(photo?.caption ?? "");
  const credit = clean(photo?.credit ?? "");
  return caption === "" && credit === "" ? null : { caption, credit };
}

function unplacedOf(
  article: PressArticle,
  paragraphs: readonly (readonly Run[])[],
  time: string | null,
): Unplaced[] {
  const lost = article.time !== null && time === null ? [{ text: article.time, after: 0 }] : [];
  return [...lost, ...article.unplaced]
    .map(({ text, after }) => ({
      text: clean(text),
      after: paragraphs.slice(0, Math.max(0, after)).filter(isFilled).length,
    }))
    .filter(({ text }) => text !== "")
    .sort((one, other) => one.after - other.after);
}

function isFilled(runs: readonly Run[]): boolean {
  return runs.length > 0;
}
