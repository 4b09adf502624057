import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { normalPressArticle } from "./press/normalPressArticle.ts";
import { emptyPressArticle, type PressArticle, type Run } from "./press/PressArticle.ts";

/** What a press article says beside its text; what isn't given is empty. */
export type PressFields = Partial<Omit<PressArticle, "headline" | "standfirst" | "body">>;

/** Headline, standfirst and body as the editor's document, readings marked as imported. */
export function toDocument({ headline, standfirst, body }: PressArticle): DocumentJSON {
  return {
    type: "doc",
    content: [
      block("headline", headline),
      block("standfirst", standfirst),
      ...(body.length > 0 ? body : [[]]).map((runs) => block("paragraph", runs)),
    ],
  };
}

function block(type: string, runs: readonly Run[]): DocumentJSON {
  return runs.length > 0 ? { type, content: runs.map(textNode) } : { type };
}

function textNode({ text, pinyin }: Run): DocumentJSON {
  if (pinyin === undefined) return { type: "text", text };
  return { type: "text", text, marks: [{ type: "reading", attrs: { pinyin, origin: "import" } }] };
}

/**
 * A document and the fields beside it as a press article, in normal form. Press text knows paragraphs alone: list
 * items, quotes, headings and table rows become paragraphs, a line break begins one, a picture leaves its caption
 * and credit, and emphasis and links go.
 */
export function fromDocument(document: DocumentJSON, fields: PressFields = {}): PressArticle {
  const [headline, standfirst, ...blocks] = document.content ?? [];
  return normalPressArticle({
    ...emptyPressArticle,
    ...fields,
    headline: headline ? runsIn(headline) : [],
    standfirst: standfirst ? runsIn(standfirst) : [],
    body: blocks.flatMap(paragraphsOf),
  });
}

function paragraphsOf(node: DocumentJSON): Run[][] {
  const children = node.content ?? [];
  if (node.type === "picture") return [pictureRuns(node)];
  if (node.type === "tableRow") return [rowRuns(children)];
  if (!children.some(isInline)) return children.flatMap(paragraphsOf);
  const paragraphs: Run[][] = [[]];
  for (const child of children) {
    if (child.type === "hardBreak") paragraphs.push([]);
    else paragraphs.at(-1)?.push(...runsIn(child));
  }
  return paragraphs;
}

function isInline({ type }: DocumentJSON): boolean {
  return type === "text" || type === "hardBreak";
}

function runsIn(node: DocumentJSON): Run[] {
  if (node.text === undefined) return (node.content ?? []).flatMap(runsIn);
  const pinyin = node.marks?.find(({ type }) => type === "reading")?.attrs?.["pinyin"];
  return [typeof pinyin === "string" ? { text: node.text, pinyin } : { text: node.text }];
}

function pictureRuns(node: DocumentJSON): Run[] {
  const credit = node.attrs?.["credit"];
  const isCredited = typeof credit === "string" && credit !== "";
  return [...runsIn(node), ...(isCredited ? [{ text: ` 圖片來源：${credit}` }] : [])];
}

function rowRuns(cells: readonly DocumentJSON[]): Run[] {
  return cells.flatMap((cell, at) => {
    const lines = paragraphsOf(cell).flatMap((runs, line) =>
      line > 0 ? [{ text: " " }, ...runs] : runs,
    );
    return at > 0 ? [{ text: "\t" }, ...lines] : lines;
  });
}
