import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const config = path.join(root, ".dependency-cruiser.cjs");

/** For each rule, a file that breaks it: where it lies and what it imports. */
const violations: Record<string, [file: string, imported: string][]> = {
  "no-circles": [
    ["newsroom/articles/hen.ts", "./egg.ts"],
    ["newsroom/articles/egg.ts", "./hen.ts"],
  ],
  "no-unknown": [
    ["pinyin/lost.ts", "./nowhere.ts"],
    ["pinyin/house.ts", "#newsroom/policy.ts"], // a package of its own, where the house's names mean nothing
  ],
  "only-the-app-knows-next": [
    ["components/reader/Link.tsx", "next/link"],
    ["newsroom/session.ts", "next-auth"],
    ["env.ts", "next"],
  ],
  "the-press-knows-next-alone": [["press/request.ts", "next"]],
  "copy-is-for-screens": [["newsroom/articles/words.ts", "next-intl"]],
  "only-the-newsroom-knows-drizzle": [
    ["app/page.tsx", "drizzle-orm"],
    ["components/desk/query.ts", "drizzle-orm"],
  ],
  "only-the-newsroom-opens-the-database": [["app/api/route.ts", "#db/client.ts"]],
  "components-take-no-verbs": [
    ["components/desk/Publish.tsx", "#newsroom/articles/publish.ts"],
    ["components/desk/List.tsx", "#newsroom/articles/listForDesk.ts"],
  ],
  "components-stand-alone": [["components/desk/Page.tsx", "#app/layout.tsx"]],
  "the-newsroom-draws-nothing": [
    ["newsroom/articles/draw.ts", "react"],
    ["db/draw.ts", "#components/Button.tsx"],
  ],
  "the-document-knows-no-house": [["editor/house.ts", "#newsroom/policy.ts"]],
  "formats-are-pure": [["interchange/query.ts", "#db/client.ts"]],
  "pinyin-is-pure": [["pinyin/document.ts", "../editor/schema.ts"]],
  "the-engine-stays-on-the-server": [
    ["components/editor/suggest.ts", "#pinyin/annotate.ts"],
    ["editor/known.ts", "#pinyin/readingsOf.ts"],
    ["components/desk/engine.ts", "#pinyin/engine/ownAnnotator.ts"],
    ["components/admin/words.ts", "#pinyin/divide.ts"],
    ["editor/forms.ts", "#pinyin/forms/openReader.ts"],
  ],
  "published-says-what-it-reads": [["newsroom/published/unsaid.ts", "#db/client.ts"]],
  "published-is-for-readers": [["newsroom/published/peek.ts", "../policy.ts"]],
  "public-pages-from-published": [["app/(reader)/page.tsx", "#newsroom/articles/listForDesk.ts"]],
  "readers-load-no-desk": [
    ["app/(reader)/layout.tsx", "@mantine/core"],
    ["components/reader/Body.tsx", "#components/editor/Toolbar.tsx"],
  ],
  "tests-stay-outside": [["newsroom/people/cheat.ts", "#tests/support/cast.ts"]],
  "commands-stay-outside": [["app/start.ts", "#bin/quickstart.ts"]],
  "no-tools-in-earnest": [
    ["app/check.ts", "vitest"],
    ["pinyin/check.ts", "vitest"],
  ],
};

/** What a room may do, so that a rule that forbids everything is noticed too. */
const allowed: [file: string, imported: string][] = [
  ["app/(reader)/allowed.tsx", "#newsroom/published/findPublished.ts"],
  ["app/(newsroom)/allowed.tsx", "#newsroom/articles/publish.ts"],
  ["app/allowed.tsx", "next/link"],
  ["components/desk/allowed.tsx", "#newsroom/policy.ts"],
  ["components/editor/allowed.tsx", "#newsroom/articles/inputs.ts"],
  ["components/reader/allowed.tsx", "#editor/schema.ts"],
  ["components/reader/allowedToo.ts", "#pinyin/annotate.ts"],
  ["newsroom/allowed.ts", "drizzle-orm"],
  ["newsroom/articles/allowed.ts", "#db/client.ts"],
  ["components/editor/allowedToo.ts", "#pinyin/han.ts"],
  ["interchange/allowed.ts", "#pinyin/annotate.ts"],
  ["press/server.ts", "next"],
];

const targets = [
  "app/layout.tsx",
  "bin/quickstart.ts",
  "components/Button.tsx",
  "components/editor/Toolbar.tsx",
  "db/client.ts",
  "editor/schema.ts",
  "newsroom/policy.ts",
  "newsroom/articles/inputs.ts",
  "newsroom/articles/listForDesk.ts",
  "newsroom/articles/publish.ts",
  "newsroom/published/findPublished.ts",
  "pinyin/annotate.ts",
  "pinyin/divide.ts",
  "pinyin/engine/ownAnnotator.ts",
  "pinyin/forms/openReader.ts",
  "pinyin/han.ts",
  "pinyin/readingsOf.ts",
  "tests/support/cast.ts",
];
const packages = ["next", "next-auth", "next-intl", "drizzle-orm", "react", "@mantine/core"];

interface Report {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

let folder: string;
let found: Report["summary"]["violations"];

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "zhubi-planted-"));
  plantHouse();
  for (const [file, imported] of [...Object.values(violations).flat(), ...allowed]) {
    plant(file, `import * as it from ${JSON.stringify(imported)};\nexport const used = it;\n`);
  }
  const cruiser = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cruiser, "--config", config, "--output-type", "json", "."],
    { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout) throw new Error(stderr);
  found = (JSON.parse(stdout) as Report).summary.violations;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("every rule has a planted violation", () => {
  const { forbidden } = createRequire(import.meta.url)(config) as {
    forbidden: { name: string }[];
  };
  expect(Object.keys(violations).toSorted()).toEqual(forbidden.map(({ name }) => name).toSorted());
});

test.each(Object.entries(violations))("%s refuses what breaks it", (rule, files) => {
  const refused = found.filter((each) => each.rule.name === rule).map(({ from }) => from);
  for (const [file] of files) {
    // Of a circle, one file is named for both.
    if (rule !== "no-circles") expect(refused).toContain(file);
  }
  expect(refused).not.toEqual([]);
});

test("nothing that is allowed is refused", () => {
  const refused = found.map(({ from }) => from);
  for (const [file] of allowed) expect(refused).not.toContain(file);
});

/** A small house with the rooms and packages that the planted files reach for. */
function plantHouse(): void {
  const planned = packages.map((name) => [name, "1.0.0"] as const);
  plant(
    "package.json",
    JSON.stringify({
      type: "module",
      imports: { "#*": "./*" },
      dependencies: Object.fromEntries(planned),
      devDependencies: { vitest: "1.0.0" },
    }),
  );
  plant("pinyin/package.json", JSON.stringify({ name: "zhubi-pinyin", type: "module" }));
  plant("tsconfig.json", JSON.stringify({ compilerOptions: { jsx: "react-jsx" } }));
  for (const name of [...packages, "vitest"]) {
    plant(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0" }));
    plant(`node_modules/${name}/index.js`, "export {};\n");
  }
  plant("node_modules/next/link.js", "export {};\n");
  for (const file of targets) plant(file, "export {};\n");
}

function plant(file: string, content: string): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
}
