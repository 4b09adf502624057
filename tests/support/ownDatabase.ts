/** Runs before each file of the database tests, and so before it opens a connection. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { testDatabase } from "./testDatabase.ts";

process.env.DATABASE_URL = await testDatabase();
const folder = mkdtempSync(path.join(tmpdir(), "zhubi-test-"));
process.env.ZHUBI_DATA = folder;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
