import type { Comparison } from "#newsroom/revisions/findComparison.ts";
import { isChange } from "./foldRows.ts";

/** How many places differ, of each sort; together as many as there are to go to. */
export function countChanges({ text, fields }: Comparison, showsForms: boolean) {
  const changed = text.rows.filter((row) => row.is !== "movedAway" && isChange(row, showsForms));
  const moved = changed.filter(({ is }) => is === "moved").length;
  const pictures = changed.filter(({ is, picture }) => picture && is !== "moved").length;
  return {
    text: changed.length - moved - pictures,
    moved,
    pictures,
    fields: fields.length,
    readings: text.readings.length,
    formats: text.formats.length,
  };
}
