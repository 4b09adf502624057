import { useEffect, useState } from "react";

const TICK = 30_000;

/** The time of this machine, in milliseconds since 1970; it moves every half minute. */
export function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  return now;
}
