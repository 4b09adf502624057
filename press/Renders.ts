import type { Page } from "./Page.ts";
import type { Store } from "./Store.ts";

interface Made {
  readonly page: Page;
  readonly isKept: boolean;
}

interface Running {
  readonly change: number;
  readonly since: number;
  readonly page: Promise<Page>;
}

/** While the store can't be trusted, whoever asks may still share a page that was begun just now. */
const JUST_NOW_MS = 50;
const MOST_TRIES = 3;

/** Makes each missing page once, however many ask for it at a time. */
export class Renders {
  readonly #store: Store;
  readonly #running = new Map<string, Running>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The page that `make` makes. One that was begun before a change is not for those who came after it. */
  get(address: string, make: () => Promise<Made>): Promise<Page> {
    const { change, isTrusted } = this.#store;
    const known = this.#running.get(address);
    const isFresh = isTrusted || Date.now() - (known?.since ?? 0) < JUST_NOW_MS;
    if (known?.change === change && isFresh) return known.page;
    const page = this.#make(address, make).finally(() => {
      if (this.#running.get(address) === running) this.#running.delete(address);
    });
    const running: Running = { change, since: Date.now(), page };
    this.#running.set(address, running);
    return page;
  }

  /** What became stale while it was made is made again; a house where that never ends is served unkept. */
  async #make(address: string, make: () => Promise<Made>): Promise<Page> {
    for (let tries = 1; ; tries += 1) {
      const { change } = this.#store;
      const { page, isKept } = await make();
      const isStale = this.#store.hasChanged(page, change);
      if (isStale && tries < MOST_TRIES) continue;
      if (isKept) this.#store.put(address, page, change);
      return page;
    }
  }
}
