import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runNode } from "../support/script.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "zhubi start 主筆 "));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const refused = async (args: string[], env: Record<string, string>) => {
  const { out, errors, code } = await runNode(args, env).ended;
  expect({ out, code }, errors).toMatchObject({ code: 1 });
  expect(errors.trim().split("\n"), "one sentence and no stack").toHaveLength(1);
  return errors.trim();
};

test("too old a Node is told in a sentence", async () => {
  const old = path.join(folder, "old.cjs");
  writeFileSync(
    old,
    `Object.defineProperty(process, "version", { value: "v18.20.0" });
     Object.defineProperty(process.versions, "node", { value: "18.20.0" });`,
  );
  expect(await refused(["--require", old, "bin/start.mjs", "quickstart"], {})).toBe(
    "Zhubi needs Node 20.9 or newer to start, and this is v18.20.0.",
  );
});

test("an unknown command is told in a sentence", async () => {
  expect(await refused(["bin/start.mjs", "../x"], {})).toBe('There is no command "../x".');
});

describe("quickstart refuses", () => {
  const quickstart = (env: Record<string, string>) =>
    refused(["bin/quickstart.ts"], { ZHUBI_DATA: path.join(folder, "data"), PORT: "0", ...env });

  test("a busy port", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    expect(await quickstart({ PORT: String(port) })).toBe(
      `Port ${port} is in use by another program; set PORT to a free one.`,
    );
    other.close();
  });

  test("a data folder that cannot be", async () => {
    const file = path.join(folder, "file");
    writeFileSync(file, "");
    expect(await quickstart({ ZHUBI_DATA: file })).toBe(
      `The data folder ${file} cannot be used: it is a file, not a folder; set ZHUBI_DATA to another.`,
    );
    expect(await quickstart({ ZHUBI_DATA: "/proc/zhubi" })).toMatch(
      /^The data folder \/proc\/zhubi/,
    );
  });

  test.each([
    ["nonsense", /^DATABASE_URL must look like postgres:/],
    ["postgres://a:secret@127.0.0.1:1/paper", /^No PostgreSQL answers at 127\.0\.0\.1:1, /],
    ["postgres://a:secret@nowhere.invalid/paper", /^DATABASE_URL names the machine nowhere/],
  ])("DATABASE_URL=%s", async (url, sentence) => {
    const told = await quickstart({ DATABASE_URL: url });
    expect(told).toMatch(sentence);
    expect(told).not.toContain("secret");
  });

  test("a HOST of another machine, and a PORT that is none", async () => {
    expect(await quickstart({ HOST: "192.0.2.1" })).toBe(
      "HOST names 192.0.2.1, which is no address of this machine.",
    );
    expect(await quickstart({ PORT: "http" })).toBe("PORT must be a whole number from 0 to 65535.");
  });
});

test("production without AUTH_SECRET refuses and says why", async () => {
  expect(await refused(["bin/start.ts"], { DATABASE_URL: "postgres://a@127.0.0.1/b" })).toMatch(
    /^AUTH_SECRET is missing: production needs one/,
  );
});
