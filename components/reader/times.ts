import type { Paper } from "./Paper.ts";

type Where = Pick<Paper, "house" | "now">;

/** 2026年11月23日 14:05, in the paper's own zone. */
export function fullTime(
  date: Date,
  { house }: { house: Pick<Paper["house"], "language" | "zone"> },
): string {
  return formatOf(house.language, {
    timeZone: house.zone,
    year: "numeric",
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(date);
}

/** The hour of what is of today, else the day and the hour, and the year if it is another. */
export function shortTime(date: Date, { house, now }: Where): string {
  const day = formatOf("en-CA", { timeZone: house.zone });
  const isToday = day.format(date) === day.format(now);
  const isThisYear = day.format(date).slice(0, 4) === day.format(now).slice(0, 4);
  return formatOf(house.language, {
    timeZone: house.zone,
    ...(!isThisYear && { year: "numeric" }),
    ...(!isToday && { month: "long", day: "numeric" }),
    ...(isThisYear && { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  }).format(date);
}

/** 2026年11月23日 星期一 */
export function today({ house, now }: Where): string {
  return formatOf(house.language, { timeZone: house.zone, dateStyle: "full" }).format(now);
}

/** 丙午年十月十五, the day of the Chinese calendar; null where the paper isn't in Chinese. */
export function lunarDay({ house, now }: Where): string | null {
  if (!house.language.startsWith("zh")) return null;
  const format = formatOf(`${house.language}-u-ca-chinese`, {
    timeZone: house.zone,
    dateStyle: "long",
  });
  const parts = format.formatToParts(now).filter(({ type }) => (type as string) !== "relatedYear");
  return parts.map(({ value }) => value).join("");
}

/** 2026, the year in the paper's own zone. */
export function yearOf({ house, now }: Where): string {
  return formatOf("en", { timeZone: house.zone, year: "numeric" }).format(now);
}

/** W3C date with the paper's offset, as machines want it: 2026-11-23T14:05:00+08:00. */
export function machineTime(date: Date, { house }: Pick<Paper, "house">): string {
  const format = formatOf("en", {
    timeZone: house.zone,
    ...{ year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" },
    timeZoneName: "longOffset",
  });
  const parts = format.formatToParts(date).map(({ type, value }) => [type, value] as const);
  const { year, month, day, hour, minute, second, timeZoneName } = Object.fromEntries(parts);
  // Greenwich itself is written without an offset.
  const offset = timeZoneName?.slice("GMT".length) || "+00:00";
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
}

/** Made once for each way of writing: making one costs as much as drawing a paragraph. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
}

const formats = new Map<string, Intl.DateTimeFormat>();
