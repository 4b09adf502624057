import type { EditorState } from "@tiptap/pm/state";
import { sendableSteps } from "prosemirror-collab";

/** The text that one's unsent steps have put in, as it stands now. */
export function newWords(state: EditorState): string {
  let ranges: (readonly [number, number])[] = [];
  for (const step of sendableSteps(state)?.steps ?? []) {
    const map = step.getMap();
    ranges = ranges.map(([from, to]) => [map.map(from, -1), map.map(to, 1)] as const);
    map.forEach((_from, _to, from, to) => ranges.push([from, to]));
  }
  ranges.sort(([one], [other]) => one - other);
  let end = 0;
  let words = "";
  for (const [from, to] of ranges) {
    const start = Math.max(from, end);
    if (start >= to) continue;
    if (words !== "" && start > end) words += "\n";
    words += state.doc.textBetween(start, to, "\n", "\n");
    end = to;
  }
  return words.trim();
}
