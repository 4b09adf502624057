import { expect, test } from "vitest";
import { fullTime, lunarDay, machineTime, shortTime, today } from "#components/reader/times.ts";

const house = { name: "瀾江日報", motto: "", zone: "Asia/Taipei", language: "zh-Hant" } as const;
const now = new Date("2026-02-16T23:30:00Z");
const paper = { house, now };

test("the day is the paper's own, by both calendars", () => {
  expect(today(paper)).toBe("2026年2月17日 星期二");
  expect(lunarDay(paper)).toBe("丙午年正月初一");
  expect(lunarDay({ ...paper, house: { ...house, language: "en" } })).toBeNull();
});

test("a time says as much as is needed", () => {
  expect(shortTime(new Date("2026-02-16T16:01:00Z"), paper)).toBe("00:01");
  expect(shortTime(new Date("2026-02-16T15:59:00Z"), paper)).toBe("2月16日 23:59");
  expect(shortTime(new Date("2025-12-31T15:59:00Z"), paper)).toBe("2025年12月31日");
  expect(fullTime(new Date("2026-02-16T16:01:00Z"), paper)).toBe("2026年2月17日 00:01");
  expect(machineTime(new Date("2026-02-16T16:01:02.345Z"), paper)).toBe(
    "2026-02-17T00:01:02+08:00",
  );
});

test.each([
  ["Asia/Taipei", "2026-02-17T00:01:02+08:00"],
  ["UTC", "2026-02-16T16:01:02+00:00"],
  ["America/New_York", "2026-02-16T11:01:02-05:00"],
  ["Asia/Kathmandu", "2026-02-16T21:46:02+05:45"],
])("machines are told the time of %s with its offset", (zone, told) => {
  expect(machineTime(new Date("2026-02-16T16:01:02.999Z"), { house: { ...house, zone } })).toBe(
    told,
  );
});
