/** Runs before each file of the database tests, and so before it opens a connection. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { testDatabase } from "./testDatabase.ts";

process.env.DATABASE_URL = await testDatabase();
process.env.ZHUBI_DATA = mkdtempSync(path.join(tmpdir(), "zhubi-test-"));
