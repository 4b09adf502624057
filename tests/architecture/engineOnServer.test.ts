import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly {
      readonly resolved: string;
      readonly dependencyTypes: readonly string[];
    }[];
  }[];
}

const begins = (file: string, directive: string) =>
  /\.tsx?$/.test(file) &&
  new RegExp(`^["']${directive}["']`, "m").test(readFileSync(path.join(root, file), "utf8"));

/** The import rules see one step; a browser is sent every step. */
test("no client component reaches the engine, however long the way", () => {
  const cruiser = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const rooms = ["app", "components", "editor", "newsroom", "pinyin"];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, "--config", ".dependency-cruiser.cjs", "--output-type", "json", ...rooms],
    { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout) throw new Error(stderr);
  const { modules } = JSON.parse(stdout) as Cruise;
  const imports = new Map(
    modules.map(({ source, dependencies }) => [
      source,
      dependencies
        .filter(({ dependencyTypes }) => !dependencyTypes.includes("type-only"))
        .map(({ resolved }) => resolved)
        .filter((file) => !file.includes("node_modules/")),
    ]),
  );
  const client = [...imports.keys()].filter((file) => begins(file, "use client"));
  expect(client.length).toBeGreaterThan(20);
  const cameFrom = new Map<string, string | undefined>(client.map((file) => [file, undefined]));
  for (const file of cameFrom.keys()) {
    if (begins(file, "use server")) continue; // the browser is sent its addresses alone
    for (const next of imports.get(file) ?? []) {
      if (!cameFrom.has(next)) cameFrom.set(next, file);
    }
  }
  const heavy =
    /^pinyin\/(engine|train|data)\/|^pinyin\/\w+\.json$|^pinyin\/(simplified|annotate)\.ts$/;
  const sent = [...cameFrom].filter(([file]) => heavy.test(file));
  expect(sent).toEqual([]);
  // The search itself finds its way: what every page's editor needs is among what is sent.
  expect(cameFrom.has("pinyin/han.ts")).toBe(true);
}, 60_000);
