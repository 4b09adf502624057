import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useLayoutEffect,
  useRef,
} from "react";

/** Milliseconds: a key that comes so soon was meant for what stood there before. */
const SURPRISE = 600;

/**
 * When the item that has the focus is settled, by oneself or by somebody else, the one that takes its place has
 * it, or the last one if it was the last. One that came by somebody else's doing isn't confirmed by the Enter
 * that was on its way to the other.
 */
export function useSteadyFocus() {
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<{ item: Element; at: number }>(null);
  /** The item that Enter or the pointer settled last, however long it then takes to go. */
  const settled = useRef<Element>(null);
  const surprisedAt = useRef(-Infinity);
  const itemsIn = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-doubt]") ?? [])];
  useLayoutEffect(() => {
    if (!held.current || held.current.item.isConnected) return;
    const { item, at } = held.current;
    const items = itemsIn();
    const isElsewhere = document.activeElement !== document.body;
    // While the text is read anew the list is empty for a moment: the focus waits for it.
    if (items.length === 0 && !isElsewhere) return;
    held.current = null;
    if (isElsewhere) return;
    const next = items[at] ?? items.at(-1);
    const isOwnAct = item === settled.current;
    const isSameAgain = next?.getAttribute("aria-label") === item.getAttribute("aria-label");
    if (!isOwnAct && !isSameAgain) surprisedAt.current = performance.now();
    next?.focus();
  });
  return {
    ref: list,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const item = itemOf(target);
      if (item) held.current = { item, at: itemsIn().indexOf(item) };
    },
    onBlur: ({ target }: FocusEvent<HTMLElement>) => {
      if (target.isConnected) held.current = null;
    },
    onClickCapture: ({ target }: MouseEvent<HTMLElement>) => {
      settled.current = itemOf(target);
    },
    onKeyDownCapture: (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== "Enter") return;
      if (performance.now() - surprisedAt.current >= SURPRISE) {
        settled.current = itemOf(event.target);
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

const itemOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>("[data-doubt]") : null;
