import { Temporal } from "temporal-polyfill";
import type { Span } from "./Span.ts";

export interface PressTime extends Span {
  /** ISO 8601 with offset, to the second. */
  readonly time: string;
  readonly isClockMissing: boolean;
}

const date =
  "(?<!\\d)(?:(?<year>\\d{4})|民国 ?(?<republic>\\d{2,3}))(?: ?年 ?|[-/.])(?<month>\\d{1,2})(?: ?月 ?|[-/.])(?<day>\\d{1,2})(?!\\d)(?: ?日)?";
const weekday = "(?: ?[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?)?";
const clock =
  "(?:(?:T| *)(?<half>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上|晚间|深夜)? ?(?<hour>\\d{1,2})(?: ?[:时点] ?(?<minute>\\d{1,2}))(?: ?[:分] ?(?<second>\\d{1,2})(?:[.]\\d{1,9})?)?(?: ?[分秒])?(?!\\d))?";
const offset = "(?: ?(?<offset>Z(?![a-z])|[+-]\\d{2}:?\\d{2}(?!\\d)))?";
const pattern = new RegExp(date + weekday + clock + offset, "giu");

/** Every time in a line (already in Simplified characters), read in the newsroom's zone unless it names its offset. */
export function timesIn(simple: string, zone: string): PressTime[] {
  const times: PressTime[] = [];
  for (const match of halfWidth(simple).matchAll(pattern)) {
    const groups = match.groups ?? {};
    const time = instant(groups, zone);
    if (time === null) continue;
    const isClockMissing = groups["hour"] === undefined;
    times.push({
      from: match.index,
      to: match.index + match[0].trimEnd().length,
      time,
      isClockMissing,
    });
  }
  return times;
}

/** Full-width digits and marks as half-width ones, each in its own place. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll("\u3000", " ");
}

function instant(
  groups: Readonly<Record<string, string | undefined>>,
  zone: string,
): string | null {
  const number = (name: string) => Number(groups[name] ?? 0);
  const year = groups["year"] === undefined ? number("republic") + 1911 : number("year");
  try {
    const local = Temporal.PlainDateTime.from(
      {
        year,
        month: number("month"),
        day: number("day"),
        hour: hourOf(groups["half"], number("hour")),
        minute: number("minute"),
        second: number("second"),
      },
      { overflow: "reject" },
    );
    const stated = groups["offset"];
    return local.toZonedDateTime(stated === undefined ? zone : offsetZone(stated)).toString({
      timeZoneName: "never",
      smallestUnit: "second",
    });
  } catch (error) {
    // A 31st of February is a number, not a time; a zone that doesn't exist is the caller's fault.
    if (error instanceof RangeError && isZone(zone)) return null;
    throw error;
  }
}

function isZone(zone: string): boolean {
  return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId !== "";
}

function offsetZone(stated: string): string {
  if (/^z$/iu.test(stated)) return "+00:00";
  return stated.includes(":") ? stated : `${stated.slice(0, 3)}:${stated.slice(3)}`;
}

function hourOf(half: string | undefined, hour: number): number {
  if (half === undefined) return hour;
  if (/凌晨|清晨|早上|上午/u.test(half)) return hour === 12 ? 0 : hour;
  if (half === "中午") return hour < 4 ? hour + 12 : hour;
  return hour < 12 ? hour + 12 : hour;
}
