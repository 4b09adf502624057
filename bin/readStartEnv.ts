import { readEnv, type Env } from "#readEnv.ts";

/**
 * The environment of a command that itself provides the database and the secret where they are
 * not given. Everything else is checked here, before anything is started.
 */
export function readStartEnv(
  mode: "production" | "development",
): Omit<Env, "DATABASE_URL"> & { readonly DATABASE_URL: string | undefined } {
  Object.assign(process.env, { NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: "1" });
  const { DATABASE_URL, AUTH_SECRET } = process.env;
  const env = readEnv({
    ...process.env,
    DATABASE_URL: DATABASE_URL || "postgres://to-come@127.0.0.1/zhubi",
    AUTH_SECRET: AUTH_SECRET || "to come: the data folder keeps one",
  });
  return { ...env, DATABASE_URL: DATABASE_URL || undefined };
}
