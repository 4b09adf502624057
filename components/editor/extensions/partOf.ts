import type { ResolvedPos } from "@tiptap/pm/model";
import type { Selection } from "@tiptap/pm/state";

export type Part = "headline" | "standfirst" | "body";

/** Which of the article's three parts a position lies in. */
export function partOf(position: ResolvedPos): Part {
  const name = position.depth > 0 ? position.node(1).type.name : "";
  if (name === "headline" || name === "standfirst") return name;
  if (position.depth > 0) return "body";
  return (["headline", "standfirst"] as const)[position.index(0)] ?? "body";
}

/** Whether a selection reaches over the border between two parts. */
export function spansParts({ $from, $to }: Selection): boolean {
  return partOf($from) !== partOf($to);
}
