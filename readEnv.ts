import path from "node:path";
import { z } from "zod";

/** Every variable that Zhubi reads, checked once at the start; `.env.example` explains each. */
export type Env = Readonly<z.infer<typeof variables>>;

/** Its message has one sentence a line, each for a person to act on; no value is repeated in it. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${least} to ${most}` })
    .int({ error: `must be a whole number from ${least} to ${most}` })
    .min(least, { error: `must be at least ${least}` })
    .max(most, { error: `must be at most ${most}` });

const variables = z.object({
  NODE_ENV: z
    .enum(["development", "production", "test"], {
      error: "must be development, production or test",
    })
    .default("development"),
  DATABASE_URL: z
    .string({ error: "is missing: set it to the address of a PostgreSQL database" })
    .refine(isPostgresUrl, { error: "must look like postgres://user:password@host:5432/database" }),
  DATABASE_POOL: wholeNumber(1, 1000).default(10),
  AUTH_SECRET: z
    .string({ error: "is missing: production needs one; `openssl rand -base64 32` makes one" })
    .min(32, { error: "must have at least 32 characters; `openssl rand -base64 32` makes one" }),
  HOST: z.string().default("127.0.0.1"),
  PORT: wholeNumber(0, 65_535).default(3000),
  PUBLIC_URL: z
    .string()
    .refine(isWebOrigin, {
      error: "must be the paper's own address, like https://paper.example, without a path",
    })
    .transform((url) => new URL(url).origin)
    .optional(),
  /** Megabytes of finished pages in each process. */
  PRESS_MEMORY: wholeNumber(0, 100_000).default(128),
  WEB_CONCURRENCY: wholeNumber(1, 128).default(1),
  CDN_PURGE_URL: z
    .string()
    .refine(isWebAddress, { error: "must be the address that takes purges, like https://…" })
    .optional(),
  CDN_PURGE_TOKEN: z.string().optional(),
  ZHUBI_DATA: z
    .string()
    .default(".data")
    .transform((folder) => path.resolve(folder)),
});

/** Reads and checks the variables of `source`; an empty one counts as not set. */
export function readEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const read = variables.safeParse({ ...substitutes(given), ...given });
  if (!read.success) throw new EnvironmentError(read.error.issues.map(sentence).join("\n"));
  return Object.freeze(read.data);
}

export const variableNames: readonly string[] = Object.keys(variables.shape);

/** A build touches neither the database nor a session, and development needs no real secret. */
function substitutes(given: Record<string, string | undefined>): Record<string, string> {
  const isBuild = given.NEXT_PHASE === "phase-production-build";
  const notSecret = "for development only, known to everybody";
  return {
    ...(isBuild && { DATABASE_URL: "postgres://build@127.0.0.1:1/build" }),
    ...((isBuild || given.NODE_ENV !== "production") && { AUTH_SECRET: notSecret }),
  };
}

function sentence({ path: [name], message }: z.core.$ZodIssue): string {
  return `${String(name)} ${message}.`;
}

function isPostgresUrl(text: string): boolean {
  const url = URL.parse(text);
  return (
    (url?.protocol === "postgres:" || url?.protocol === "postgresql:") && url.pathname.length > 1
  );
}

function isWebAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? "");
}

function isWebOrigin(text: string): boolean {
  const url = URL.parse(text);
  return /^https?:$/.test(url?.protocol ?? "") && url?.pathname === "/" && !url.search;
}
