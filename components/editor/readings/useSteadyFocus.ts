import { type FocusEvent, type KeyboardEvent, useLayoutEffect, useRef } from "react";

/** Milliseconds: a key that comes so soon was meant for what stood there before. */
const SURPRISE = 600;
/** Milliseconds from a key to what it does to the list. */
const OWN_ACT = 300;

/**
 * When the item that has the focus is settled, by oneself or by somebody else, the one that takes its place has
 * it, or the last one if it was the last. One that came by somebody else's doing isn't confirmed by the Enter
 * that was on its way to the other.
 */
export function useSteadyFocus() {
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<{ item: Element; at: number }>(null);
  const pressedAt = useRef(-Infinity);
  const surprisedAt = useRef(-Infinity);
  const itemsIn = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-doubt]") ?? [])];
  useLayoutEffect(() => {
    if (!held.current || held.current.item.isConnected) return;
    const { at } = held.current;
    const items = itemsIn();
    const isElsewhere = document.activeElement !== document.body;
    // While the text is read anew the list is empty for a moment: the focus waits for it.
    if (items.length === 0 && !isElsewhere) return;
    held.current = null;
    if (isElsewhere) return;
    const now = performance.now();
    if (now - pressedAt.current > OWN_ACT) surprisedAt.current = now;
    (items[at] ?? items.at(-1))?.focus();
  });
  return {
    ref: list,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const item = target.closest<HTMLElement>("[data-doubt]");
      if (item) held.current = { item, at: itemsIn().indexOf(item) };
    },
    onBlur: ({ target }: FocusEvent<HTMLElement>) => {
      if (target.isConnected) held.current = null;
    },
    onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => {
      const now = performance.now();
      const isLate = event.key === "Enter" && now - surprisedAt.current < SURPRISE;
      if (!isLate) {
        pressedAt.current = now;
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
