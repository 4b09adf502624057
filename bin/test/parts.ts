import { buildIfNeeded } from "../buildIfNeeded.ts";
import { Refusal } from "../refusal.ts";
import type { Bench, Count } from "./openBench.ts";
import { provideChromium } from "./provideChromium.ts";

/** One of the things that `npm test` does; a check that only passes or fails counts as one test. */
export interface Part {
  readonly name: string;
  readonly group: "check" | "tests";
  readonly title: string;
  readonly run: (bench: Bench) => Promise<Count>;
}

export const parts: readonly Part[] = [
  check("format", "Format (prettier)", "prettier/bin/prettier.cjs", [
    "--check",
    ".",
    "--log-level",
    "warn",
  ]),
  check("typegen", "Route types (next typegen)", "next/dist/bin/next", ["typegen"]),
  check("lint", "Lint (eslint)", "eslint/bin/eslint.js", [".", "--max-warnings", "0"]),
  check("types", "Types (tsc)", "typescript/bin/tsc", ["--noEmit"]),
  check(
    "imports",
    "Import rules (dependency-cruiser)",
    "dependency-cruiser/bin/dependency-cruiser.mjs",
    ["--config", ".dependency-cruiser.cjs", "--output-type", "err", "."],
  ),
  check("dead", "Dead code (knip)", "knip/bin/knip.js", []),
  { name: "unit", group: "tests", title: "Unit and database tests (vitest)", run: unit },
  { name: "build", group: "tests", title: "Production build (next)", run: build },
  { name: "e2e", group: "tests", title: "Browser tests (playwright, Chromium)", run: e2e },
];

function check(name: string, title: string, file: string, args: string[]): Part {
  return {
    name,
    group: "check",
    title,
    async run({ tool }) {
      const isGood = (await tool(file, args)) === 0;
      return isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

async function unit(bench: Bench): Promise<Count> {
  const report = bench.report("vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const env = { ZHUBI_TEST_POSTGRES: await bench.postgres() };
  const code = await bench.tool("vitest/vitest.mjs", ["run", ...reporters], env);
  const told = bench.readReport(report) as VitestReport;
  const failedFiles = told.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  return counted(told.numPassedTests, told.numFailedTests + failedFiles, code);
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
}

async function build({ run }: Bench): Promise<Count> {
  await buildIfNeeded(run);
  return { passed: 1, failed: 0 };
}

async function e2e(bench: Bench): Promise<Count> {
  await buildIfNeeded(bench.run).catch(() => {
    throw new Refusal("The browser tests need the production build, which failed.");
  });
  const report = bench.report("playwright.json");
  const env = {
    ZHUBI_TEST_CHROMIUM: await provideChromium(bench.run, bench.root),
    ZHUBI_TEST_POSTGRES: await bench.postgres(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const code = await bench.tool("playwright/cli.js", ["test", "--reporter=list,json"], env);
  const { stats, errors } = bench.readReport(report) as PlaywrightReport;
  return counted(stats.expected + stats.flaky, stats.unexpected + errors.length, code);
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly flaky: number;
    readonly unexpected: number;
  };
  readonly errors: readonly unknown[];
}

/** A tool that fails without a failed test, for example in its clean-up, fails all the same. */
function counted(passed: number, failed: number, code: number): Count {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}
