import { type Block, documentOf } from "#db/seed/demoArticle.ts";
import { demoArticles } from "#db/seed/demoArticles.ts";
import { linesOf } from "#newsroom/search/linesOf.ts";
import { tokensOf } from "#newsroom/search/tokensOf.ts";
import { annotate } from "#pinyin/annotate.ts";

/** A sentence with all that is worked out of it once. */
export interface Sentence {
  text: string;
  readings: (string | null)[];
  tokens: number[];
}

/** What the demo paper's reporters wrote, sentence by sentence: the matter of all articles that are made up. */
export function openSentences(): Sentence[] {
  const texts = demoArticles.flatMap((article) => paragraphsOf(documentOf(article)));
  const sentences = new Set(texts.flatMap((text) => text.match(/[^。！？]+[。！？]+」?/gu) ?? []));
  return Array.from(sentences, (text) => sentenceOf(text));
}

function paragraphsOf({ type, text, content = [] }: Block): string[] {
  if (type === "paragraph") return [content.map((child) => child.text ?? "").join("")];
  return text === undefined ? content.flatMap(paragraphsOf) : [];
}

/** `line` is its place in a document: the first two are what an article is filed by. */
export function sentenceOf(text: string, line: 0 | 2 = 2): Sentence {
  const readings = annotate(text).map((one) => one?.pinyin ?? null);
  const paragraph = (words: string) => ({
    type: "paragraph",
    content: [{ type: "text", text: words }],
  });
  const before = line === 0 ? [] : [paragraph("。"), paragraph("。")];
  const lines = linesOf({
    doc: { type: "doc", content: [...before, paragraph(text)] },
    readings: [...before.map(() => []), readings],
    labels: [],
  });
  return { text, readings, tokens: tokensOf(lines) };
}
