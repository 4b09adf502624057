interface Options {
  /** Where to say what is stale; undefined: there is no such place. */
  readonly url: string | undefined;
  readonly token: string | undefined;
}

/** What becomes stale within this time is told together. */
const GATHER_MS = 50;
/** Told once more then: until a process hears of an act it may answer with its old page, which the CDN would keep. */
const AGAIN_MS = 3_000;
/** After all tries failed; what they were to tell is no longer known, so everything is. */
const RETRY_MS = 30_000;
const TRIES = 5;
const MOST_TAGS = 30;

/**
 * Tells a CDN which pages are stale, by tags. It is off until it has an address; then pages carry their
 * tags, and the CDN may keep them until it is told. The request is what Cloudflare takes:
 * `{"tags": [...]}` or `{"purge_everything": true}`.
 */
export class CDN {
  readonly #url: string | undefined;
  readonly #token: string | undefined;
  #waiting: Set<string> | "everything" = new Set();
  #timer: NodeJS.Timeout | undefined;
  readonly #later = new Set<NodeJS.Timeout>();
  /** When pages that are in the CDN by now end by themselves. */
  readonly #ends = new Set<number>();
  #telling: Promise<void> = Promise.resolve();

  constructor({ url, token }: Options) {
    this.#url = url;
    this.#token = token;
  }

  /** Heads of a page that was made from what the tags name and is true until then (milliseconds since 1970). */
  head(tags: ReadonlySet<string>, until: number): string[] {
    if (this.#url === undefined) return [];
    if (until !== Infinity && !this.#ends.has(until)) {
      this.#ends.add(until);
      this.#wait(until - Date.now(), () => {
        this.#ends.delete(until);
        this.#add("everything");
      });
    }
    const names = [...tags].map(nameOf);
    return ["CDN-Cache-Control", "max-age=86400", "Cache-Tag", names.join(",")];
  }

  purge(tags: readonly string[] | "everything"): void {
    if (this.#url === undefined || tags.length === 0) return;
    this.#add(tags);
    this.#wait(AGAIN_MS, () => {
      this.#add(tags);
    });
  }

  /** Says what is still to be said. */
  async stop(): Promise<void> {
    for (const timer of this.#later) clearTimeout(timer);
    if (this.#timer) this.#tell();
    await this.#telling;
  }

  #wait(milliseconds: number, then: () => void): void {
    const timer = setTimeout(() => {
      this.#later.delete(timer);
      then();
    }, milliseconds);
    timer.unref();
    this.#later.add(timer);
  }

  #add(tags: readonly string[] | "everything"): void {
    if (tags === "everything") this.#waiting = tags;
    else if (this.#waiting !== "everything") for (const tag of tags) this.#waiting.add(nameOf(tag));
    this.#timer ??= setTimeout(() => {
      this.#tell();
    }, GATHER_MS);
  }

  #tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const stale = this.#waiting;
    this.#waiting = new Set();
    const bodies =
      stale === "everything"
        ? [{ purge_everything: true }]
        : inPortions([...stale]).map((tags) => ({ tags }));
    this.#telling = this.#telling.then(async () => {
      for (const body of bodies) await this.#post(body);
    });
  }

  async #post(body: object): Promise<void> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const answer = await fetch(this.#url ?? "", {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(this.#token !== undefined && { authorization: `Bearer ${this.#token}` }),
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(5_000),
      }).catch((error: unknown) => error);
      if (answer instanceof Response && answer.ok) return;
      const told = answer instanceof Response ? `answered ${answer.status}` : String(answer);
      console.error(`The CDN was not told what is stale (${tries} of ${TRIES}): ${told}`);
      if (tries < TRIES) await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** tries));
    }
    this.#wait(RETRY_MS, () => {
      this.#add("everything");
    });
  }
}

/** Names in a head are plain ASCII without commas and spaces. */
const nameOf = (tag: string): string => encodeURIComponent(tag);

function inPortions(all: readonly string[]): string[][] {
  const portions: string[][] = [];
  for (let at = 0; at < all.length; at += MOST_TAGS) portions.push(all.slice(at, at + MOST_TAGS));
  return portions;
}
