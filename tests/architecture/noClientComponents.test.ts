import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("no public page has a client component, in any mode", () => {
  const files = globSync("{components/reader,app/(reader)}/**/*.{ts,tsx}", { cwd: root });
  expect(files.length).toBeGreaterThan(50);
  const client = files.filter((file) =>
    /^["']use client["']/m.test(readFileSync(`${root}/${file}`, "utf8")),
  );
  expect(client).toEqual([]);
});
