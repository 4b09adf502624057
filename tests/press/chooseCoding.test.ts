import { expect, test } from "vitest";
import { chooseCoding } from "#press/chooseCoding.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br gzip identity"],
  ["gzip", "gzip identity"],
  ["GZIP;Q=0.5 , Br ; q=0.4", "gzip br identity"],
  ["x-gzip", "gzip identity"],
  ["*", "br gzip identity"],
  ["*;q=0.3, br;q=0.1", "gzip identity br"],
  ["br;q=0, *", "gzip identity"],
  ["identity, gzip;q=0.5", "identity gzip"],
  ["gzip;q=0", "identity"],
  ["identity;q=0, gzip", "gzip"],
  ["*;q=0", ""],
  ["identity;q=0", ""],
  ["br;q=1.5, gzip;q=nonsense", "identity"],
  ["deflate, ,", "identity"],
])("%s: %s", (header, best) => {
  expect(chooseCoding(header).join(" ")).toBe(best);
  expect(chooseCoding(header).join(" "), "from memory").toBe(best);
});
