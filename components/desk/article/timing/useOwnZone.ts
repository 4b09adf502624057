import { useSyncExternalStore } from "react";

/** The zone (IANA name) of whoever looks at the page; the server doesn't know it. */
export function useOwnZone(): string | undefined {
  return useSyncExternalStore(never, own, () => undefined);
}

const never = () => () => undefined;
const own = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
