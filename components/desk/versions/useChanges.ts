"use client";

import { type RefObject, useState } from "react";
import { useShortcuts } from "../useShortcuts.ts";

/** Goes from change to change, by J and K too, and says at which one it is. */
export function useChanges(within: RefObject<HTMLElement | null>) {
  const [at, setAt] = useState(0);

  function go(by: 1 | -1) {
    const changes = [...(within.current?.querySelectorAll<HTMLElement>("[data-change]") ?? [])];
    if (changes.length === 0) return;
    const here = changes.findIndex((one) => one.contains(document.activeElement));
    const from = here >= 0 ? here : at - 1;
    const next = (Math.max(from, by > 0 ? -1 : 0) + by + changes.length) % changes.length;
    setAt(next + 1);
    changes[next]?.focus({ preventScroll: true });
    changes[next]?.scrollIntoView({ block: "center" });
  }

  useShortcuts({ j: () => go(1), k: () => go(-1) });
  return { at, go };
}
