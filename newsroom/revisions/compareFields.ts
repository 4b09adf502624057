import type { ContributorRole } from "#newsroom/articles/inputs.ts";
import { compareTexts } from "./compareTexts.ts";
import type { Piece } from "./Comparison.ts";
import type { FieldsThen } from "./fieldsAt.ts";

export type Credit = { role: ContributorRole; name: string };
/** `isReordered`: what both have stands in another order. */
type ListChange<T> = { removed: T[]; added: T[]; isReordered: boolean };

/** What changed beside a text, field by field; a field that is the same isn't there. */
export type FieldChange =
  | { field: "section" | "slug" | "source" | "dateline"; pieces: Piece[] }
  | { field: "datedAt"; before: string | null; after: string | null }
  | ({ field: "tags" | "notices" } & ListChange<string>)
  | ({ field: "contributors" } & ListChange<Credit>)
  | {
      field: "lead";
      before: string | null;
      after: string | null;
      caption: Piece[];
      credit: Piece[];
      alt: Piece[];
    };

/** Fields of which one side is not known any more are left out. */
export function compareFields(before: FieldsThen, after: FieldsThen): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of ["section", "slug", "source", "dateline"] as const) {
    const [one, other] = [before[field], after[field]];
    if (one === undefined || other === undefined || one === other) continue;
    changes.push({ field, pieces: compareTexts(one, other) });
  }
  const [was, is] = [before.datedAt, after.datedAt];
  if (was !== undefined && is !== undefined && was !== is) {
    changes.push({ field: "datedAt", before: was, after: is });
  }
  const credits = compareLists(before.contributors, after.contributors);
  if (credits) changes.push({ field: "contributors", ...credits });
  changes.push(...compareLead(before.lead, after.lead));
  for (const field of ["tags", "notices"] as const) {
    const change = compareLists(before[field], after[field]);
    if (change) changes.push({ field, ...change });
  }
  return changes;
}

function compareLists<T>(
  before: T[] | undefined,
  after: T[] | undefined,
): ListChange<T> | undefined {
  if (!before || !after) return undefined;
  const name = (one: T) =>
    JSON.stringify(typeof one === "object" ? Object.entries(one ?? {}).sort() : one);
  const names = (all: T[]) => all.map(name);
  const [old, fresh] = [new Set(names(before)), new Set(names(after))];
  const removed = before.filter((one) => !fresh.has(name(one)));
  const added = after.filter((one) => !old.has(name(one)));
  const kept = (all: T[], others: Set<string>) =>
    names(all)
      .filter((one) => others.has(one))
      .join();
  const isReordered = kept(before, fresh) !== kept(after, old);
  return removed.length + added.length > 0 || isReordered
    ? { removed, added, isReordered }
    : undefined;
}

function compareLead(before: FieldsThen["lead"], after: FieldsThen["lead"]): FieldChange[] {
  if (!before || !after) return [];
  const words = (["caption", "credit", "alt"] as const).map(
    (name) => [name, compareTexts(before[name], after[name])] as const,
  );
  const isSame = words.every(([, pieces]) => pieces.every(({ is }) => is === "same"));
  if (isSame && before.mediaId === after.mediaId) return [];
  const { caption = [], credit = [], alt = [] } = Object.fromEntries(words);
  return [{ field: "lead", before: before.mediaId, after: after.mediaId, caption, credit, alt }];
}
