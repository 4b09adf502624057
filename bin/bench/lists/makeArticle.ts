import { headlineOf, tags } from "./headlines.ts";
import { pick, randomOf } from "./random.ts";
import { type Sentence, sentenceOf } from "./sentences.ts";

/** An article that never was; the same number always makes the same. */
export interface MadeArticle {
  number: number;
  id: string;
  publicationId: string;
  shortId: string;
  publishedAt: Date;
  headline: string;
  standfirst: string;
  doc: object;
  readings: (string | null)[][];
  tokens: number[];
  tags: string[];
  characters: number;
}

/** Between one article and the next: 100,000 of them are about five years of a paper. */
const MINUTES = 26;

export function makeArticle(
  number: number,
  newest: { number: number; at: Date },
  sentences: readonly Sentence[],
): MadeArticle {
  const random = randomOf(number + 1);
  const publishedAt = new Date(newest.at.getTime() - (newest.number - number) * MINUTES * 60_000);
  const headline = known(headlineOf(random));
  const [first, ...paragraphs] = Array.from({ length: 6 + Math.floor(random() * 6) }, (_, at) =>
    Array.from({ length: at === 0 ? 1 : 2 + Math.floor(random() * 3) }, () =>
      pick(sentences, random),
    ),
  );
  const lines = [[headline], first ?? [], ...paragraphs];
  const tokens = new Set(lines.flatMap((line) => line.flatMap((part) => part.tokens)));
  const textOf = (line: readonly Sentence[]) => line.map(({ text }) => text).join("");
  return {
    number,
    id: idOf(publishedAt, number, 0),
    publicationId: idOf(publishedAt, number, 1),
    shortId: `b${number.toString(36).padStart(9, "0")}`,
    publishedAt,
    headline: headline.text,
    standfirst: textOf(first ?? []),
    doc: {
      type: "doc",
      content: lines.map((line, at) => ({
        type: at === 0 ? "headline" : at === 1 ? "standfirst" : "paragraph",
        content: [{ type: "text", text: textOf(line) }],
      })),
    },
    readings: lines.map((line) => line.flatMap(({ readings }) => readings)),
    tokens: [...tokens],
    tags: [pick(tags, random), pick(tags, random)],
    characters: lines.reduce((sum, line) => sum + textOf(line).length, 0),
  };
}

const headlines = new Map<string, Sentence>();

function known(text: string): Sentence {
  const found = headlines.get(text) ?? sentenceOf(text, 0);
  headlines.set(text, found);
  return found;
}

/** UUID version 7 of a moment. */
function idOf(at: Date, number: number, kind: number): string {
  const time = at.getTime().toString(16).padStart(12, "0");
  const rest = number.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${kind}00-8000-${rest}`;
}
