import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const documents = ["README.md", ...globSync("docs/**/*.md", { cwd: root })];

/** Roots that a path in the documents may begin with; anything else in backticks is not a path. */
const ROOM =
  /^(app|bin|components|db|docs|editor|interchange|messages|newsroom|pinyin|press|tests)\//;

describe.each(documents)("%s", (document) => {
  const text = readFileSync(path.join(root, document), "utf8");

  it("names only paths that are there", () => {
    const named = [...text.matchAll(/`([^`\s]+)`/g)].map(([, name = ""]) => name);
    const paths = named.filter((name) => ROOM.test(name) && !/[*{<]/.test(name));
    const missing = paths.filter((name) => !existsSync(path.join(root, name)));
    expect(missing).toEqual([]);
  });

  it("links only to files that are there", () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = ""]) => link);
    const from = path.dirname(path.join(root, document));
    expect(links.filter((link) => !existsSync(path.resolve(from, link)))).toEqual([]);
  });
});

it("every npm script that the README names exists", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
