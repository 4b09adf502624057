"use client";

import { useFormatter } from "next-intl";
import { exactTime } from "./exactTime.ts";

type Props = { at: Date | string; zone?: string; isShort?: boolean };

/** A time to come: on the paper's clock, or on that of a zone (IANA name); the short one leaves the day of the week. */
export function DueTime({ at, zone, isShort = false }: Props) {
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
      {format.dateTime(date, {
        ...(isThisYear ? {} : { year: "numeric" }),
        ...(isShort ? {} : { weekday: "short" }),
        ...due,
        ...there,
      })}
    </time>
  );
}

const due = {
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
} as const;
