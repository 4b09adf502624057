import { Temporal } from "temporal-polyfill";

/** A day (`2026-11-26`) and a time (`06:00`) as somebody reads them from a calendar and a clock on the wall. */
export type WallTime = { date: string; time: string };

export type Meant =
  | { is: "nothing" }
  /** At an instant, in ISO 8601 with the zone's offset. */
  | { is: "once"; at: string }
  /** The clock shows it twice that day, since it is set back. */
  | { is: "twice"; at: readonly [first: string, second: string] }
  /** The clock never shows it that day, since it is set forward: from one time to the other. */
  | { is: "never"; from: string; to: string };

/** What a wall time means in a zone (IANA name). */
export function meantBy({ date, time }: WallTime, zone: string): Meant {
  if (date === "" || time === "") return { is: "nothing" };
  let there;
  try {
    there = Temporal.PlainDateTime.from(`${date}T${time}`, { overflow: "reject" });
  } catch {
    return { is: "nothing" };
  }
  const earlier = there.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = there.toZonedDateTime(zone, { disambiguation: "later" });
  if (earlier.epochMilliseconds === later.epochMilliseconds)
    return { is: "once", at: iso(earlier) };
  if (earlier.toPlainDateTime().equals(there))
    return { is: "twice", at: [iso(earlier), iso(later)] };
  // The jump lies between them: `earlier` was read with the offset of after it, `later` with the one of before.
  const jump = earlier.getTimeZoneTransition("next");
  if (!jump) return { is: "nothing" };
  const from = jump.toInstant().toZonedDateTimeISO(earlier.offset);
  return { is: "never", from: clock(from), to: clock(jump) };
}

/** What the wall shows at an instant. */
export function wallTimeAt(at: Date | string, zone: string): WallTime {
  const there = zoned(at, zone);
  return { date: there.toPlainDate().toString(), time: clock(there) };
}

/** How far the zone's clocks are from universal time at an instant, such as `UTC+8` or `UTC−3:30`. */
export function offsetAt(at: Date | string, zone: string): string {
  const [, sign = "+", hours = "", minutes = ""] =
    /^([+-])(\d\d):(\d\d)/.exec(zoned(at, zone).offset) ?? [];
  const whole = `${sign === "-" ? "−" : "+"}${Number(hours)}`;
  return `UTC${whole}${minutes === "00" ? "" : `:${minutes}`}`;
}

const zoned = (at: Date | string, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(new Date(at).getTime()).toZonedDateTimeISO(zone);

const clock = (there: Temporal.ZonedDateTime) => there.toPlainTime().toString().slice(0, 5);

const iso = (there: Temporal.ZonedDateTime) =>
  there.toString({ smallestUnit: "second", timeZoneName: "never" });
