import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { LRUCache } from "lru-cache";
import { finishPage } from "./finishPage.ts";
import type { Page } from "./Page.ts";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
};

/** Their names carry their sums, so nobody needs to ask twice. */
const forGood = "public, max-age=31536000, immutable";
const MOST_SHEETS = 12;
/** The build's own are fewer; style sheets that somebody joins in an order of his own push nobody out for long. */
const MOST_KEPT = 200;

/** The build's scripts and style sheets, compressed when they are first asked for, and kept. */
export class BuildFiles {
  readonly #files: ReadonlyMap<string, string>;
  readonly #made = new LRUCache<string, Promise<Page>>({ max: MOST_KEPT });

  /** `folder` is the build's `static`. */
  constructor(folder: string) {
    const found = globSync("**/*.{css,js,json,svg,txt}", { cwd: folder });
    this.#files = new Map(
      found.map((file) => [
        `/_next/static/${file.split(path.sep).join("/")}`,
        path.join(folder, file),
      ]),
    );
  }

  /** A file's page, or undefined where the build has none of that address. */
  find(address: string): Promise<Page> | undefined {
    const made = this.#made.get(address);
    if (made) return made;
    const parts = this.#partsOf(address);
    if (!parts) return undefined;
    const type = types[path.extname(address)];
    const body = Buffer.concat(parts.map((file) => readFileSync(file)));
    const headers = new Map(type === undefined ? [] : [["content-type", type]]);
    const page = finishPage(
      { status: 200, headers, body },
      { cacheControl: forGood, tags: new Set(), until: Infinity, level: 9 },
    );
    this.#made.set(address, page);
    return page;
  }

  #partsOf(address: string): string[] | undefined {
    const joined = /^\/style\/([\w.~+-]+)\.css$/.exec(address)?.[1];
    if (joined === undefined) {
      const file = this.#files.get(address);
      return file === undefined ? undefined : [file];
    }
    const names = joined.split("+");
    if (names.length > MOST_SHEETS || new Set(names).size < names.length) return undefined;
    const files = names.map((name) => this.#files.get(`/_next/static/chunks/${name}.css`));
    return files.every((file) => file !== undefined) ? files : undefined;
  }
}
