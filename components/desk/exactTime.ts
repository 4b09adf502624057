/** A time to the second on a clock of 24 hours, as newsrooms log it. */
export const exactTime = {
  year: "numeric",
  month: "long",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
} as const;
