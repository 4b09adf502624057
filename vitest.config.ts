import { defineConfig } from "vitest/config";

/** Rooms whose tests need no database; every other test file gets a database of its own. */
const withoutDatabase = [
  "tests/{architecture,bin,components,editor,interchange,messages,pinyin,press}/**/*.test.{ts,tsx}",
  "tests/*.test.ts",
];

export default defineConfig({
  test: {
    pool: "forks",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: withoutDatabase,
          env: { DATABASE_URL: "postgres://unit-tests-have-no-database@127.0.0.1:1/none" },
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...withoutDatabase, "**/node_modules/**"],
          globalSetup: "tests/support/templateDatabase.ts",
          setupFiles: "tests/support/ownDatabase.ts",
        },
      },
    ],
  },
});
