import type { KeyboardEvent } from "react";

/** Ctrl or ⌘ with Enter sends what a box of text holds. */
export const onEnterWithMod = (act: () => void) => (event: KeyboardEvent) => {
  const isMeant = event.key === "Enter" && (event.ctrlKey || event.metaKey);
  if (!isMeant || event.nativeEvent.isComposing) return;
  event.preventDefault();
  act();
};
