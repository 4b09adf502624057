"use client";

import { useFormatter } from "next-intl";
import { exactTime } from "./exactTime.ts";

/** A time to come, said in full: on the paper's clock, or on that of a zone (IANA name). */
export function DueTime({ at, zone }: { at: Date | string; zone?: string }) {
  const format = useFormatter();
  const date = new Date(at);
  const there = zone === undefined ? {} : { timeZone: zone };
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  return (
    <time
      dateTime={date.toISOString()}
      title={format.dateTime(date, { ...exactTime, ...there })}
      suppressHydrationWarning
    >
      {format.dateTime(date, { ...(isThisYear ? {} : { year: "numeric" }), ...due, ...there })}
    </time>
  );
}

const due = {
  month: "numeric",
  day: "numeric",
  weekday: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
} as const;
