import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EnvironmentError, readEnv, variableNames } from "#readEnv.ts";

const enough = { DATABASE_URL: "postgres://zhubi:secret@127.0.0.1/zhubi" };
const secret = "0123456789abcdef0123456789abcdef";

function complaint(source: Record<string, string>): string {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message;
    throw error;
  }
  return "";
}

test("a database is all that development needs", () => {
  expect(readEnv(enough)).toMatchObject({
    NODE_ENV: "development",
    DATABASE_POOL: 10,
    PORT: 3000,
  });
});

test("an empty variable counts as not set", () => {
  expect(readEnv({ ...enough, PORT: "", PUBLIC_URL: "" }).PORT).toBe(3000);
});

test("production does not start without a secret and says why", () => {
  expect(complaint({ ...enough, NODE_ENV: "production" })).toMatch(/^AUTH_SECRET is missing: /);
  expect(complaint({ ...enough, NODE_ENV: "production", AUTH_SECRET: "short" })).toMatch(
    /^AUTH_SECRET must have at least 32 characters/,
  );
  expect(readEnv({ ...enough, NODE_ENV: "production", AUTH_SECRET: secret }).AUTH_SECRET).toBe(
    secret,
  );
});

test("a production build needs neither database nor secret", () => {
  const build = { NODE_ENV: "production", NEXT_PHASE: "phase-production-build" };
  expect(complaint(build)).toBe("");
});

test.each([
  [{}, "DATABASE_URL is missing"],
  [{ DATABASE_URL: "mysql://a@b/c" }, "DATABASE_URL must look like postgres://"],
  [{ DATABASE_URL: "postgres://a@b" }, "DATABASE_URL must look like postgres://"],
  [{ DATABASE_URL: "nonsense" }, "DATABASE_URL must look like postgres://"],
  [{ ...enough, PORT: "http" }, "PORT must be a whole number from 0 to 65535."],
  [{ ...enough, PORT: "70000" }, "PORT must be at most 65535."],
  [{ ...enough, DATABASE_POOL: "0" }, "DATABASE_POOL must be at least 1."],
  [{ ...enough, PUBLIC_URL: "paper.example" }, "PUBLIC_URL must be the paper's own address"],
  [{ ...enough, PUBLIC_URL: "https://paper.example/news" }, "PUBLIC_URL must be"],
  [{ ...enough, NODE_ENV: "staging" }, "NODE_ENV must be development, production or test."],
])("%j is refused in a sentence", (source, told) => {
  expect(complaint(source)).toContain(told);
});

test("everything that is wrong is told at once, and no value is repeated", () => {
  const told = complaint({ DATABASE_URL: "hunter2", PORT: "hunter2" });
  expect(told.split("\n")).toHaveLength(2);
  expect(told).not.toContain("hunter2");
});

test(".env.example lists every variable and no other", () => {
  const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
  const listed = [...example.matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual([...variableNames].toSorted());
});

test("the defaults that .env.example shows are the real ones", () => {
  const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
  const lines = [...example.matchAll(/^([A-Z0-9_]+)=(.+)$/gm)];
  const shown: Record<string, string> = Object.fromEntries(
    lines.map(([, name = "", value = ""]) => [name, value]),
  );
  expect(readEnv({ ...enough, ...shown })).toEqual(readEnv(enough));
});
