import { describe, expect, test } from "vitest";
import { meantBy, offsetAt, wallTimeAt } from "#components/desk/article/timing/wallTime.ts";

const newYork = "America/New_York";

describe("a wall time", () => {
  test("means one instant, with the zone's offset of that day", () => {
    expect(meantBy({ date: "2026-11-26", time: "06:00" }, "Asia/Taipei")).toEqual({
      is: "once",
      at: "2026-11-26T06:00:00+08:00",
    });
    expect(meantBy({ date: "2026-07-01", time: "06:00" }, newYork)).toEqual({
      is: "once",
      at: "2026-07-01T06:00:00-04:00",
    });
  });

  test("that a clock set forward never shows means nothing, and says between which", () => {
    expect(meantBy({ date: "2026-03-08", time: "02:30" }, newYork)).toEqual({
      is: "never",
      from: "02:00",
      to: "03:00",
    });
    // Half an hour, at midnight, and by a whole day.
    expect(meantBy({ date: "2026-10-04", time: "02:15" }, "Australia/Lord_Howe")).toEqual({
      is: "never",
      from: "02:00",
      to: "02:30",
    });
    expect(meantBy({ date: "2011-12-30", time: "12:00" }, "Pacific/Apia").is).toBe("never");
  });

  test("that a clock set back shows twice is one of two instants", () => {
    expect(meantBy({ date: "2026-11-01", time: "01:30" }, newYork)).toEqual({
      is: "twice",
      at: ["2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00-05:00"],
    });
  });

  test("beside the change is an hour like any other", () => {
    for (const [date, time] of [
      ["2026-03-08", "01:59"],
      ["2026-03-08", "03:00"],
      ["2026-11-01", "00:59"],
      ["2026-11-01", "02:00"],
    ] as const) {
      expect(meantBy({ date, time }, newYork).is, time).toBe("once");
    }
  });

  test.each([
    ["", ""],
    ["2026-11-26", ""],
    ["2026-02-30", "06:00"],
    ["2026-11-26", "25:00"],
    ["soon", "06:00"],
  ])("half said or impossible (%s %s) means nothing", (date, time) => {
    expect(meantBy({ date, time }, newYork)).toEqual({ is: "nothing" });
  });
});

test("an instant is read from the wall of any zone", () => {
  const at = "2026-11-25T22:00:00Z";
  expect(wallTimeAt(at, "Asia/Taipei")).toEqual({ date: "2026-11-26", time: "06:00" });
  expect(wallTimeAt(new Date(at), newYork)).toEqual({ date: "2026-11-25", time: "17:00" });
});

test("an offset is said as people write it", () => {
  expect(offsetAt("2026-11-26T00:00Z", "Asia/Taipei")).toBe("UTC+8");
  expect(offsetAt("2026-11-26T00:00Z", newYork)).toBe("UTC−5");
  expect(offsetAt("2026-07-26T00:00Z", newYork)).toBe("UTC−4");
  expect(offsetAt("2026-11-26T00:00Z", "Asia/Kolkata")).toBe("UTC+5:30");
  expect(offsetAt("2026-11-26T00:00Z", "UTC")).toBe("UTC+0");
});
