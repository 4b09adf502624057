import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The first words of addresses that the build knows. */
export interface Routes {
  /** Readers' pages. */
  readonly pages: ReadonlySet<string>;
  /** The desk, programs' addresses, pictures, files: Next alone answers there. */
  readonly elsewhere: ReadonlySet<string>;
  /** The last words of what stands among readers' pages and is none, such as a section's feeds. */
  readonly among: ReadonlySet<string>;
}

/** Reads from a build in `folder` what is whose, so that a new room of the app needs no line here. */
export function readRoutes(folder: string): Routes {
  const file = path.join(folder, ".next/app-path-routes-manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  const pages = new Set<string>();
  const elsewhere = new Set(["_next"]);
  const among = new Set<string>();
  const routes = Object.entries(manifest).flatMap(([source, route]) => {
    const [, first = "", ...more] = route.split("/");
    const isPage = source.startsWith("/(reader)/") && source.endsWith("/page");
    return first === "" || first.startsWith("[") ? [] : { first, last: more.at(-1), isPage };
  });
  for (const { first, isPage } of routes) if (isPage) pages.add(first);
  for (const { first, last, isPage } of routes) {
    if (isPage) continue;
    if (!pages.has(first)) elsewhere.add(first);
    else if (last !== undefined) among.add(last);
  }
  const open = path.join(folder, "public");
  if (existsSync(open)) for (const name of readdirSync(open)) elsewhere.add(name);
  return { pages, elsewhere, among };
}
