import { Temporal } from "temporal-polyfill";
import type { Paper } from "./Paper.ts";

type Where = Pick<Paper, "house" | "now">;

/** Making one takes a hundred times as long as using it, and a paper has few. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}

/** 2026年11月23日 14:05, in the paper's own zone. */
export function fullTime(date: Date, { house }: Pick<Paper, "house">): string {
  const format = formatter(house.language, {
    timeZone: house.zone,
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return format.format(date);
}

/** The hour of what is of today, else the day and the hour, and the year if it is another. */
export function shortTime(date: Date, { house, now }: Where): string {
  const day = formatter("en-CA", { timeZone: house.zone });
  const isToday = day.format(date) === day.format(now);
  const isThisYear = day.format(date).slice(0, 4) === day.format(now).slice(0, 4);
  const format = formatter(house.language, {
    timeZone: house.zone,
    ...(!isThisYear && { year: "numeric" }),
    ...(!isToday && { month: "long", day: "numeric" }),
    ...(isThisYear && { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  });
  return format.format(date);
}

/** 2026年11月23日 星期一 */
export function today({ house, now }: Where): string {
  const format = formatter(house.language, {
    timeZone: house.zone,
    dateStyle: "full",
  });
  return format.format(now);
}

/** 丙午年十月十五, the day of the Chinese calendar; null where the paper isn't in Chinese. */
export function lunarDay({ house, now }: Where): string | null {
  if (!house.language.startsWith("zh")) return null;
  const format = formatter(`${house.language}-u-ca-chinese`, {
    timeZone: house.zone,
    dateStyle: "long",
  });
  const parts = format.formatToParts(now).filter(({ type }) => (type as string) !== "relatedYear");
  return parts.map(({ value }) => value).join("");
}

/** W3C date with the paper's offset, as machines want it: 2026-11-23T14:05:00+08:00. */
export function machineTime(date: Date, { house }: Pick<Paper, "house">): string {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime()).toString({
    timeZone: house.zone,
    smallestUnit: "second",
  });
}
