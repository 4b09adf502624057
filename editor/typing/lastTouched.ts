import type { AuthorStep } from "./receiveSteps.ts";

/** Where each author's last change ends, in the document after all the steps. */
export function lastTouched(steps: readonly AuthorStep[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { step, clientId } of steps) {
    const map = step.getMap();
    for (const [author, place] of places) places.set(author, map.map(place));
    map.forEach((_from, _to, _start, end) => places.set(clientId, end));
  }
  return places;
}
