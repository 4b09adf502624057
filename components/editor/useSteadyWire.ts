import { useMemo } from "react";
import type { Wire } from "#editor/typing/Wire.ts";
import { useLatest } from "./useLatest.ts";

/** The same wire through all renderings, whatever the page hands over each time. */
export function useSteadyWire(wire: Wire): Wire {
  const latest = useLatest(wire);
  return useMemo(
    () => ({
      write: (input) => latest.current.write(input),
      since: (input) => latest.current.since(input),
      point: (input) => latest.current.point(input),
    }),
    [latest],
  );
}
