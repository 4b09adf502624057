import { useSyncExternalStore } from "react";

/**
 * False while the page is markup only. A choice made then would be lost without a word, so a
 * control that acts by script alone is disabled until this is true.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(never, always, () => false);
}

const never = () => () => undefined;
const always = () => true;
