"use client";

import { useEffect, useRef } from "react";

export type Shortcuts = Record<string, () => void>;

/**
 * Keys of the page, such as `?`, `n`, `mod+/` or `alt+1` (by the key's place, so that an Option key that
 * types something else does no harm). Bare ones are silent while somebody types, and all of them while an
 * input method composes or a dialog is open.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const key = nameOf(event);
      const isBare = !key.startsWith("mod+") && !key.startsWith("alt+");
      if (isBare && isTyping(event.target)) return;
      const act = latest.current[key];
      if (!act || document.querySelector("[role=dialog][aria-modal=true]")) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);
}

function nameOf(event: KeyboardEvent): string {
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  if (event.altKey) return `alt+${digit ?? event.key.toLowerCase()}`;
  if (event.ctrlKey || event.metaKey) return `mod+${event.key.toLowerCase()}`;
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}
