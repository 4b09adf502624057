import { type RefObject, useLayoutEffect, useRef } from "react";

/** The newest value, for callbacks that are handed out once. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
