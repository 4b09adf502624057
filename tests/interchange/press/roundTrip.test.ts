import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalPressArticle, readPressText, writePressText } from "#interchange/press-text.ts";
import { anyArticle, anyText } from "./arbitraryArticle.ts";

const zone = "Asia/Taipei";

describe("press text out and in again", () => {
  test("gives the same article", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const normal = normalPressArticle(article);
        expect(readPressText(writePressText(article), { zone }).article).toEqual(normal);
      }),
      { numRuns: 1000 },
    );
  });

  test("finds nothing to change in an article that was read", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { article } = readPressText(text, { zone });
        expect(normalPressArticle(article)).toEqual(article);
        const written = writePressText(article);
        const again = readPressText(written, { zone: "America/St_Johns", annotate: () => [] });
        expect(again.article).toEqual(article);
        expect(writePressText(again.article)).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  test("never throws, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        readPressText(text, { zone });
      }),
      { numRuns: 1000 },
    );
  });

  test("never drops a letter, a digit or an emoji", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { article, report } = readPressText(text, { zone });
        const { body, headline, standfirst, photo, notices, unplaced, time, ...texts } = article;
        const kept = [
          ...[headline, standfirst, ...body].flatMap((runs) => runs.map((run) => run.text)),
          ...Object.values(texts).flat(),
          photo?.caption ?? "",
          photo?.credit ?? "",
          ...[...notices, ...unplaced].map((one) => one.text),
          ...[...report.labels, ...report.repeated].map((one) => one.text),
          time === null ? "" : (report.time?.text ?? ""),
          ...report.readings.map((reading) => reading.written),
          ...report.doubled.map(({ written, times }) => written.repeat(times - 1)),
        ].join("");
        expect(missing(text, kept)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The letters, digits and emoji of a text that another has not, or fewer of. */
function missing(text: string, kept: string): string[] {
  const left = count(kept);
  return [...count(text)].flatMap(([character, times]) =>
    (left.get(character) ?? 0) < times ? [character] : [],
  );
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.toWellFormed().match(/[\p{L}\p{N}]|\p{Emoji_Presentation}/gu) ??
    []) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}
