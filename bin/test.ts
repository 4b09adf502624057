/**
 * `npm test`: every check, in the order of what they cost. `npm test -- unit e2e` runs some of
 * them, by the names in `parts`. The last line is `N passed, N failed`.
 */
import { parts } from "./test/parts.ts";
import { openBench, type Count } from "./test/openBench.ts";
import { Refusal } from "./refusal.ts";
import { runCommand, type Run } from "./runCommand.ts";
import { say } from "./say.ts";

async function test(run: Run): Promise<number> {
  const wanted = chosen(process.argv.slice(2));
  const bench = await openBench(run);
  const results: Result[] = [];
  for (const part of wanted) {
    say(`\n── ${part.title} ${"─".repeat(Math.max(0, 76 - part.title.length))}`);
    const start = performance.now();
    const count = await part.run(bench).catch((error: unknown): Count => {
      say(error instanceof Refusal ? error.message : String(error));
      return { passed: 0, failed: 1 };
    });
    results.push({ ...count, title: part.title, seconds: (performance.now() - start) / 1000 });
  }
  return summarize(results);
}

interface Result extends Count {
  readonly title: string;
  readonly seconds: number;
}

function summarize(results: Result[]): number {
  say("");
  for (const { title, passed, failed, seconds } of results) {
    const told = failed > 0 ? `${passed} passed, ${failed} FAILED` : `${passed} passed`;
    say(`${failed > 0 ? "✗" : "✓"} ${title.padEnd(42)}${told.padEnd(24)}${Math.round(seconds)} s`);
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

function chosen(names: string[]): (typeof parts)[number][] {
  const isKnown = (name: string) => parts.some((part) => part.name === name || part.group === name);
  const unknown = names.find((name) => !isKnown(name));
  if (unknown !== undefined) {
    const known = new Set(parts.flatMap(({ name, group }) => [name, group]));
    throw new Refusal(`There is no test part ${unknown}; there are ${[...known].join(", ")}.`);
  }
  if (names.length === 0) return [...parts];
  return parts.filter(({ name, group }) => names.includes(name) || names.includes(group));
}

await runCommand(test);
