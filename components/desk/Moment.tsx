"use client";

import { useFormatter } from "next-intl";
import { exactTime } from "./exactTime.ts";
import { useClock } from "./useClock.ts";

const DAY = 24 * 60 * 60 * 1000;

/** A time as one says it: how long ago within a day, else the date; the exact time on hover. */
export function Moment({ at }: { at: Date | string }) {
  const format = useFormatter();
  const now = useClock();
  const date = new Date(at);
  const exact = format.dateTime(date, exactTime);
  const isToday = now - date.getTime() < DAY;
  return (
    // Server and browser may stand on either side of a minute.
    <time dateTime={date.toISOString()} title={exact} suppressHydrationWarning>
      {isToday
        ? format.relativeTime(Math.min(date.getTime(), now), now)
        : format.dateTime(date, dayFormat(date, now))}
    </time>
  );
}

function dayFormat(date: Date, now: number) {
  const isThisYear = date.getFullYear() === new Date(now).getFullYear();
  return {
    ...(isThisYear ? {} : { year: "numeric" as const }),
    month: "numeric" as const,
    day: "numeric" as const,
    hour: "2-digit" as const,
    minute: "2-digit" as const,
    hourCycle: "h23" as const,
  };
}
