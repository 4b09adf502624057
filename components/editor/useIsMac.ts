import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether shortcuts are written with ⌘; false while the page is still the server's. */
export function useIsMac(): boolean {
  return useSyncExternalStore(
    never,
    () => /Mac|iPhone|iPad/.test(navigator.userAgent),
    () => false,
  );
}
