import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Package {
  version?: string;
  resolved?: string;
  hasInstallScript?: true;
  optionalDependencies?: Record<string, string>;
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"));
const { packages } = read("package-lock.json") as { packages: Record<string, Package> };
const { allowScripts, ...manifest } = read("package.json") as {
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

const nameOf = (place: string) => place.split("node_modules/").at(-1) ?? place;

test("every install script is allowed or denied by name", () => {
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  const names = scripted.map(([place]) => nameOf(place));
  const undecided = names.filter((name) => !(name in allowScripts) && !/windows/.test(name));
  expect(undecided).toEqual([]);
});

test("the lock file names no registry", () => {
  expect(Object.keys(packages).filter((place) => packages[place]?.resolved)).toEqual([]);
});

test("the lock file holds the packages of every platform, so that npm ci takes it anywhere", () => {
  const locked = new Set(Object.keys(packages).map(nameOf));
  const wanted = Object.values(packages).flatMap((each) =>
    Object.keys(each.optionalDependencies ?? {}),
  );
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});

test("every version is pinned, and all of one family are one version", () => {
  const versions = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.values(versions).filter((version) => !/^\d/.test(version))).toEqual([]);
  for (const family of ["@tiptap/", "@mantine/"]) {
    const own = Object.keys(versions).filter((name) => name.startsWith(family));
    expect(new Set(own.map((name) => versions[name])).size, family).toBe(1);
  }
});
