import type { HistoryRow } from "#newsroom/articles/listHistory.ts";

/** Within so long, one person's changes beside the text are one entry. */
const SITTING = 10 * 60 * 1000;

/** A field saves itself, so a sitting leaves many small acts; they are told as one. */
export function foldHistory(rows: readonly HistoryRow[]): HistoryRow[] {
  const told: HistoryRow[] = [];
  for (const row of rows) {
    const last = told.at(-1);
    if (last && isSameSitting(last, row)) {
      told[told.length - 1] = { ...last, fields: [...new Set([...last.fields, ...row.fields])] };
    } else told.push(row);
  }
  return told;
}

function isSameSitting(later: HistoryRow, earlier: HistoryRow): boolean {
  return (
    later.kind === "article.describe" &&
    earlier.kind === "article.describe" &&
    later.actor === earlier.actor &&
    new Date(later.at).getTime() - new Date(earlier.at).getTime() < SITTING
  );
}
