import { LRUCache } from "lru-cache";
import type { Page } from "./Page.ts";

/** For so long after it was last known to be told of everything, the store believes its pages. */
const LEASE_MS = 2_000;
const MOST_CHANGES = 1_000;
/** What a page needs besides its bodies, roughly: names, heads, its place in the index of tags. */
const OVERHEAD = 2_000;
const OVERHEAD_TAG = 150;

/**
 * Finished pages by their addresses, within a bound of bytes; what was used longest ago goes first.
 * It gives and takes nothing while it can't be sure to have been told of every change.
 */
export class Store {
  readonly #pages: LRUCache<string, Page>;
  readonly #byTag = new Map<string, Set<string>>();
  #trustedUntil = 0;
  /** Counts the changes, of which the last ones are kept: a page may be in the making meanwhile. */
  #change = 0;
  #changes: { readonly number: number; readonly tags: ReadonlySet<string> | "everything" }[] = [];

  /** `most` in bytes; 0 keeps nothing. */
  constructor(most: number) {
    this.#pages = new LRUCache<string, Page>({
      maxSize: Math.max(1, most),
      // One page, however long, must not push all others out.
      maxEntrySize: Math.max(1, Math.floor(most / 4)),
      sizeCalculation: sizeOf,
      dispose: (page, address) => {
        this.#unlist(page, address);
      },
    });
  }

  get isTrusted(): boolean {
    return Date.now() < this.#trustedUntil;
  }

  /** Bytes that its pages take, and their number. */
  get size(): { bytes: number; pages: number; tags: number } {
    return {
      bytes: this.#pages.calculatedSize,
      pages: this.#pages.size,
      tags: this.#byTag.size,
    };
  }

  get(address: string): Page | undefined {
    const now = Date.now();
    if (now >= this.#trustedUntil) return undefined;
    const page = this.#pages.get(address);
    if (page === undefined || now < page.until) return page;
    this.#pages.delete(address);
    return undefined;
  }

  /** Where a page's making begins: `hasChanged` asks later what became stale since. */
  get change(): number {
    return this.#change;
  }

  hasChanged(page: Pick<Page, "tags">, since: number): boolean {
    if (since === this.#change) return false;
    const [oldest] = this.#changes;
    if (!oldest || oldest.number > since + 1) return true;
    const isStale = (tags: ReadonlySet<string> | "everything") =>
      tags === "everything" || [...page.tags].some((tag) => tags.has(tag));
    return this.#changes.some(({ number, tags }) => number > since && isStale(tags));
  }

  /** Takes a page whose making began at the change `since`, unless it is stale already. */
  put(address: string, page: Page, since: number): void {
    if (!this.isTrusted || Date.now() >= page.until || this.hasChanged(page, since)) return;
    this.#pages.set(address, page);
    // A page that is too large by itself was not taken.
    if (this.#pages.peek(address) !== page) return;
    for (const tag of page.tags) {
      const listed = this.#byTag.get(tag);
      if (listed) listed.add(address);
      else this.#byTag.set(tag, new Set([address]));
    }
  }

  drop(tags: readonly string[] | "everything"): void {
    if (tags.length === 0) return;
    this.#change += 1;
    const change = tags === "everything" ? tags : new Set(tags);
    this.#changes = [...this.#changes, { number: this.#change, tags: change }].slice(-MOST_CHANGES);
    if (tags === "everything") {
      this.#pages.clear();
      return;
    }
    for (const tag of tags) {
      for (const address of [...(this.#byTag.get(tag) ?? [])]) this.#pages.delete(address);
    }
  }

  trust(heardUntil: number): void {
    this.#trustedUntil = heardUntil + LEASE_MS;
  }

  distrust(): void {
    this.#trustedUntil = 0;
  }

  #unlist(page: Page, address: string): void {
    for (const tag of page.tags) {
      const listed = this.#byTag.get(tag);
      listed?.delete(address);
      if (listed?.size === 0) this.#byTag.delete(tag);
    }
  }
}

/** Room for the Brotli form is kept from the start: it comes later, and is no larger than gzip's. */
function sizeOf({ forms, tags }: Page): number {
  const bodies = 2 * (forms.gzip.body?.byteLength ?? 0);
  return bodies + OVERHEAD + tags.size * OVERHEAD_TAG;
}
