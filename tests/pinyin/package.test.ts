import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const read = (file: string) => JSON.parse(readFileSync(path.join(root, file), "utf8")) as Manifest;
const own = read("pinyin/package.json").dependencies;

test("the folder works as a package, with nothing of the house around it", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "zhubi pinyin 主筆 "));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(path.join(root, "pinyin"), path.join(folder, "zhubi-pinyin"), { recursive: true });
  mkdirSync(path.join(folder, "node_modules"));
  const install = (name: string, target: string) =>
    symlinkSync(target, path.join(folder, "node_modules", name));
  install("zhubi-pinyin", path.join(folder, "zhubi-pinyin"));
  for (const name of Object.keys(own)) install(name, path.join(root, "node_modules", name));
  writeFileSync(
    path.join(folder, "read.mjs"),
    `import { annotate } from "zhubi-pinyin";
     import { openReader } from "zhubi-pinyin/forms/openReader";
     import { zhuyin } from "zhubi-pinyin/zhuyin";
     const read = await openReader("hant");
     console.log(annotate("每日").map(({ pinyin }) => zhuyin(pinyin)).join(), read("头").text);`,
  );
  const { stdout, stderr } = spawnSync(process.execPath, ["read.mjs"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect({ stdout, stderr }).toEqual({ stdout: "ㄇㄟˇ,ㄖˋ 頭\n", stderr: "" });
});

test("it asks for the versions that the house has", () => {
  const { dependencies } = read("package.json");
  for (const [name, version] of Object.entries(own)) expect(dependencies[name], name).toBe(version);
});
