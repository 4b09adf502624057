interface Options {
  /** Where to say what is stale; undefined: there is no such place. */
  readonly url: string | undefined;
  readonly token: string | undefined;
}

/** What becomes stale within this time is told together. */
const GATHER_MS = 50;
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
  #telling: Promise<void> = Promise.resolve();

  constructor({ url, token }: Options) {
    this.#url = url;
    this.#token = token;
  }

  /** Heads of a page that was made from what the tags name. */
  head(tags: ReadonlySet<string>): string[] {
    if (this.#url === undefined) return [];
    const names = [...tags].map(nameOf);
    return ["CDN-Cache-Control", "max-age=86400", "Cache-Tag", names.join(",")];
  }

  purge(tags: readonly string[] | "everything"): void {
    if (this.#url === undefined || tags.length === 0) return;
    if (tags === "everything") this.#waiting = tags;
    else if (this.#waiting !== "everything") for (const tag of tags) this.#waiting.add(nameOf(tag));
    this.#timer ??= setTimeout(() => {
      this.#tell();
    }, GATHER_MS);
  }

  /** Says what is still to be said. */
  async stop(): Promise<void> {
    if (this.#timer) this.#tell();
    await this.#telling;
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
      await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** tries));
    }
  }
}

/** Names in a head are plain ASCII without commas and spaces. */
const nameOf = (tag: string): string => encodeURIComponent(tag);

function inPortions(all: readonly string[]): string[][] {
  const portions: string[][] = [];
  for (let at = 0; at < all.length; at += MOST_TAGS) portions.push(all.slice(at, at + MOST_TAGS));
  return portions;
}
