import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The first words of addresses that the build knows. */
export interface Routes {
  /** Readers' pages. */
  readonly pages: ReadonlySet<string>;
  /** The desk, programs' addresses, pictures, files: Next alone answers there. */
  readonly elsewhere: ReadonlySet<string>;
}

/** Reads from a build in `folder` what is whose, so that a new room of the app needs no line here. */
export function readRoutes(folder: string): Routes {
  const file = path.join(folder, ".next/app-path-routes-manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  const pages = new Set<string>();
  const elsewhere = new Set(["_next"]);
  for (const [source, route] of Object.entries(manifest)) {
    const [, first = ""] = route.split("/");
    if (first === "" || first.startsWith("[")) continue;
    const isPage = source.startsWith("/(reader)/") && source.endsWith("/page");
    (isPage ? pages : elsewhere).add(first);
  }
  const open = path.join(folder, "public");
  if (existsSync(open)) for (const name of readdirSync(open)) elsewhere.add(name);
  return { pages, elsewhere };
}
