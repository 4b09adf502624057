import { isHeadlineLike } from "./classify.ts";
import { type LabelledField, labels } from "./labels.ts";
import { leadReporters } from "./leadReporters.ts";
import { normalPressArticle } from "./normalPressArticle.ts";
import type { PeopleField, PressArticle, PressNotice, Run } from "./PressArticle.ts";
import { type PressLine, readPressLine, writeExplicit } from "./pressLines.ts";
import type { Span } from "./Span.ts";
import { textOf } from "./runs.ts";
import { writeRuns } from "./writeRuns.ts";

/**
 * Canonical press text: labelled lines for the head, a line a paragraph with `字(zì)`, the notices at the foot.
 * A line that would be read as something else says with a joiner what it is (joiner.ts), so that for every
 * article `readPressText(writePressText(a)).article` is `normalPressArticle(a)`.
 */
export function writePressText(article: PressArticle): string {
  const normal = normalPressArticle(article);
  const lines = headLines(normal);
  normal.body.forEach((runs, at) => {
    lines.push(...unplacedLines(normal, at), paragraphLine(normal, runs, at, lines.length === 0));
  });
  lines.push(...unplacedLines(normal, normal.body.length), ...normal.notices.map(noticeLine));
  return lines.map((line) => `${line}\n`).join("");
}

function headLines(article: PressArticle): string[] {
  const { headline, standfirst, source, time, dateline, photo } = article;
  return [
    ...richLine("headline", headline),
    ...richLine("standfirst", standfirst),
    ...textLine("source", source),
    ...textLine("time", time?.replace("T", " ") ?? ""),
    ...textLine("dateline", dateline),
    ...peopleLines("reporters", article),
    ...peopleLines("responsibleEditors", article),
    ...peopleLines("photographers", article),
    ...peopleLines("translators", article),
    ...peopleLines("proofreaders", article),
    ...textLine("caption", photo?.caption ?? ""),
    ...textLine("credit", photo?.credit ?? ""),
  ];
}

function richLine(field: "headline" | "standfirst", runs: readonly Run[]): string[] {
  if (runs.length === 0) return [];
  return [
    labelled(field, writeRuns(runs), ({ kind, text }) => {
      return (
        kind.is === "labelled" && kind.field === field && text.slice(kind.label.to) === textOf(runs)
      );
    }),
  ];
}

function textLine(
  field: "source" | "time" | "dateline" | "caption" | "credit",
  value: string,
): string[] {
  if (value === "") return [];
  const written = writeRuns([{ text: value }]);
  return [labelled(field, written, (line) => isSole(line, field, [value]))];
}

function peopleLines(field: PeopleField, article: PressArticle): string[] {
  const names = article[field];
  if (names.length === 0) return [];
  const together = names.map((name) => writeRuns([{ text: name }])).join("、");
  const line = plainLine(field, together);
  if (isSole(read(line), field, names)) return [line];
  return names.map((name) => writeExplicit(labels[field], writeRuns([{ text: name }])));
}

/** The plain line where it reads as meant, else the one that says so itself. */
function labelled(
  field: LabelledField,
  written: string,
  isMeant: (line: PressLine) => boolean,
): string {
  const line = plainLine(field, written);
  return isMeant(read(line)) ? line : writeExplicit(labels[field], written);
}

function plainLine(field: LabelledField, written: string): string {
  return `${labels[field]}：${written}`;
}

/** Whether a line says these values of this field and nothing else. */
function isSole(
  { kind, text }: PressLine,
  field: LabelledField,
  values: readonly string[],
): boolean {
  const slice = ({ from, to }: Span) => text.slice(from, to);
  if (kind.is === "photo") {
    const [caption, credit] = [slice(kind.photo.caption), slice(kind.photo.credit)];
    return field === "caption"
      ? caption === values[0] && credit === ""
      : field === "credit" && credit === values[0] && caption === "";
  }
  if (kind.is !== "byline") return false;
  const said = kind.items.filter(({ value }) => value.length > 0);
  return (
    said.length === values.length &&
    said.every((item, at) => item.field === field && item.value.map(slice).join("") === values[at])
  );
}

function paragraphLine(
  article: PressArticle,
  runs: readonly Run[],
  at: number,
  isFirstLine: boolean,
): string {
  const written = writeRuns(runs);
  const { explicit, kind, text } = read(written);
  const isBody = kind.is === "sentence" || (kind.is === "words" && at > 0);
  const isNamed = leadReporters(text).every((name) => article.reporters.includes(name));
  const isPlain = isBody && !explicit && isNamed && !(isFirstLine && isHeadlineLike(text));
  return isPlain ? written : writeExplicit(labels.paragraph, written);
}

function unplacedLines({ unplaced }: PressArticle, after: number): string[] {
  return unplaced
    .filter((one) => one.after === after)
    .map(({ text }) => writeExplicit(labels.unplaced, writeRuns([{ text }])));
}

function noticeLine({ kind, text }: PressNotice): string {
  const written = writeRuns([{ text }]);
  const line = read(written);
  const isPlain = !line.explicit && line.kind.is === "notice" && line.kind.notice === kind;
  return isPlain ? written : writeExplicit(labels[kind], written);
}

// Canonical text states every tone and every offset, so neither annotator nor zone has a say.
function read(line: string): PressLine {
  return readPressLine(line, 1, "UTC", () => []);
}
