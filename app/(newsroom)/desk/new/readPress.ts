import type { PressFound, PressRun } from "#components/desk/new/PressFound.ts";
import { countCharacters } from "#editor/countCharacters.ts";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { type PressArticle, readPressText } from "#interchange/press-text.ts";
import type { ContributorRole } from "#newsroom/articles/inputs.ts";
import { findHouse } from "#newsroom/house/findHouse.ts";

/** A press text as an article of the house: its document, its fields and what needs a look. */
export async function readPress(text: string): Promise<PressFound> {
  const { zone } = await findHouse();
  const { article, report } = readPressText(text, { zone });
  const { headline, standfirst, body } = article;
  return {
    doc: documentOf(article),
    fields: fieldsOf(article),
    headline: [...headline],
    standfirst: [...standfirst],
    body: body.map((runs) => [...runs]),
    characters: countCharacters(body.map(textOf).join("\n")),
    isClockMissing: report.isClockMissing,
    readings: report.readings.length,
    doubled: [...report.doubled],
    setAside: [...report.setAside],
    unplaced: [...report.unplaced],
  };
}

function documentOf({ headline, standfirst, body }: PressArticle): DocumentJSON {
  const paragraphs = body.length > 0 ? body : [[]];
  return {
    type: "doc",
    content: [
      block("headline", headline),
      block("standfirst", standfirst),
      ...paragraphs.map((runs) => block("paragraph", runs)),
    ],
  };
}

function block(type: string, runs: readonly PressRun[]): DocumentJSON {
  const content = runs.filter(({ text }) => text !== "").map(textNode);
  return content.length > 0 ? { type, content } : { type };
}

function textNode({ text, pinyin }: PressRun): DocumentJSON {
  if (pinyin === undefined) return { type: "text", text };
  return { type: "text", text, marks: [{ type: "reading", attrs: { pinyin, origin: "import" } }] };
}

function fieldsOf(article: PressArticle): PressFound["fields"] {
  const byline: [ContributorRole, readonly string[]][] = [
    ["reporter", article.reporters],
    ["responsible_editor", article.responsibleEditors],
    ["photographer", article.photographers],
    ["translator", article.translators],
    ["proofreader", article.proofreaders],
  ];
  return {
    source: article.source,
    dateline: article.dateline,
    datedAt: article.time,
    contributors: byline.flatMap(([role, names]) => names.map((name) => ({ role, name }))),
    notices: article.notices.map(({ kind, text }) => ({ kind, text })),
    unplaced: article.unplaced.map(({ text }) => text),
    ...(article.photo && { lead: { mediaId: null, alt: "", ...article.photo } }),
  };
}

const textOf = (runs: readonly PressRun[]) => runs.map(({ text }) => text).join("");
