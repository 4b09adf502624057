import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lock, tryLock } from "#bin/lock.mjs";

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "zhubi-lock-"));
  file = path.join(folder, "lock");
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("one holds it until it lets go", () => {
  const release = tryLock(file);
  expect(release).toBeDefined();
  expect(tryLock(file)).toBeUndefined();
  release?.();
  const again = tryLock(file);
  expect(again).toBeDefined();
  again?.();
});

test("another waits, is told so once, and then holds it", async () => {
  const release = tryLock(file);
  let told = 0;
  const second = lock(file, () => {
    told += 1;
    release?.();
  });
  (await second)();
  expect(told).toBe(1);
});

test("a dead process holds nothing", () => {
  writeFileSync(file, `${2 ** 22 + 1} ${hostname()} 1`);
  const release = tryLock(file);
  expect(release).toBeDefined();
  release?.();
});

test("a process of another host holds it while its beat is fresh", () => {
  writeFileSync(file, `${2 ** 22 + 1} elsewhere 1`);
  expect(tryLock(file)).toBeUndefined();
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(file, longAgo, longAgo);
  const release = tryLock(file);
  expect(release).toBeDefined();
  release?.();
});

test("a number that came back to another process holds nothing once the beat has stopped", () => {
  writeFileSync(file, `${process.ppid} ${hostname()} 1`);
  expect(tryLock(file)).toBeUndefined();
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(file, longAgo, longAgo);
  tryLock(file)?.();
});

test("letting go leaves a lock alone that another has taken since", () => {
  const release = tryLock(file);
  writeFileSync(file, `${process.ppid} ${hostname()} 2`);
  release?.();
  expect(tryLock(file)).toBeUndefined();
});
