import type { KeyboardEvent } from "react";

/** Enter that ends an input method's composition is not meant for the form. */
export const onEnter = (act: () => void) => (event: KeyboardEvent) => {
  if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
  event.preventDefault();
  act();
};
