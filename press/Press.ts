import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { follow, type Following } from "#newsroom/published/follow.ts";
import { isKnown } from "#newsroom/published/isKnown.ts";
import { gather } from "#newsroom/published/reliance.ts";
import { type Answer, askNext, type NextHandler } from "./askNext.ts";
import { BrotliQueue } from "./BrotliQueue.ts";
import { BuildFiles } from "./BuildFiles.ts";
import type { CDN } from "./CDN.ts";
import { drawPage, type Frame, frameOf } from "./drawPage.ts";
import { finishPage } from "./finishPage.ts";
import type { Page } from "./Page.ts";
import { missingAddress, type Place, placeOf } from "./placeOf.ts";
import { readRoutes, type Routes } from "./readRoutes.ts";
import { Renders } from "./Renders.ts";
import { sendPage } from "./sendPage.ts";
import { Store } from "./Store.ts";
import { stripNext } from "./stripNext.ts";

type PagePlace = Extract<Place, { is: "page" }>;

interface Options {
  readonly next: NextHandler;
  /** Where the build is. */
  readonly folder: string;
  /** Bytes that finished pages may take; 0 makes each page whenever it is asked for. */
  readonly most: number;
  readonly cdn: CDN;
}

/** For so long after an address led nowhere, the paper is asked whether it knows a name before a page is made. */
const WARY_MS = 10_000;

/** Finished pages in memory, in front of Next, which makes those that are missing. */
export class Press {
  readonly store: Store;
  readonly #next: NextHandler;
  readonly #files: BuildFiles;
  readonly #routes: Routes;
  readonly #renders: Renders;
  readonly #brotli = new BrotliQueue();
  readonly #cdn: CDN;
  readonly #following: Following;
  readonly #frames = new Map<string, Frame>();
  #isHerald = false;
  #waryUntil = 0;

  constructor({ next, folder, most, cdn }: Options) {
    this.store = new Store(most);
    this.#next = next;
    this.#cdn = cdn;
    this.#files = new BuildFiles(path.join(folder, ".next/static"));
    this.#routes = readRoutes(folder);
    this.#renders = new Renders(this.store);
    this.#following = follow({
      drop: (tags) => {
        this.store.drop(tags);
        if (this.#isHerald) cdn.purge(tags);
      },
      trust: (heardUntil) => {
        this.store.trust(heardUntil);
      },
      distrust: () => {
        this.#isHerald = false;
        this.store.distrust();
      },
      becomeHerald: () => {
        this.#isHerald = true;
        cdn.purge("everything");
      },
    });
  }

  /** Answers from memory, if it can: this is the way of nearly every request. */
  answerAtOnce(request: IncomingMessage, response: ServerResponse): boolean {
    const { method, url } = request;
    if (method !== "GET" && method !== "HEAD") return false;
    const page = this.store.get(url ?? "");
    if (!page) return false;
    this.#send(request, response, page);
    return true;
  }

  /** Answers a reader's request; false where the address is none of the paper. */
  async answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const place = placeOf(request.url ?? "", this.#routes);
    if (place.is === "elsewhere") return false;
    const file = place.is === "file" ? this.#files.find(place.address) : undefined;
    if (place.is === "file" && !file) return false;
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD", "cache-control": "no-store" }).end();
      return true;
    }
    const page = await (place.is === "page" ? this.#pageAt(place) : file);
    if (!page) return false;
    this.#send(request, response, page);
    return true;
  }

  /** Drops what is stale by now and makes these pages, so that the first reader finds them ready. */
  async print(addresses: readonly string[]): Promise<void> {
    await this.#following.catchUp();
    for (const address of addresses) {
      const place = placeOf(address, this.#routes);
      if (place.is !== "page") continue;
      this.#brotli.add(await this.#pageAt(place));
    }
  }

  async stop(): Promise<void> {
    await this.#following.stop();
    await this.#cdn.stop();
  }

  #send(request: IncomingMessage, response: ServerResponse, page: Page): void {
    if (page.isAsked && !page.forms.br) this.#brotli.add(page);
    page.isAsked = true;
    sendPage(request, response, page);
  }

  async #pageAt(place: PagePlace): Promise<Page> {
    const page = this.store.get(place.address);
    if (page) return page;
    const { kind, name } = place;
    const isNamed = kind === "articles" || kind === "sections" || kind === "authors";
    if (isNamed && Date.now() < this.#waryUntil && !(await isKnown(kind, name))) {
      this.#waryUntil = Date.now() + WARY_MS;
      return this.#pageAt({ is: "page", address: missingAddress, kind: "missing", name: "" });
    }
    return this.#renders.get(place.address, () => this.#make(place));
  }

  async #make(place: PagePlace) {
    const { value: answer, reliance } = await gather(() => this.#answerTo(place));
    const { tags, until } = reliance;
    const isKept = mayBeKept(answer, place, tags);
    if (answer.status === 404 && place.kind !== "missing") this.#waryUntil = Date.now() + WARY_MS;
    const page = await finishPage(answer, {
      cacheControl: place.kind === "script" ? forGood : isKept ? kept : notKept(answer.status),
      head: isKept ? this.#cdn.head(tags, until) : [],
      tags,
      until,
    });
    return { page, isKept };
  }

  /** The first page of each kind is Next's, from whose frame the others are drawn. */
  async #answerTo(place: PagePlace): Promise<Answer> {
    const frame = this.#frames.get(place.kind);
    const drawn = frame && (await drawPage(place, frame));
    if (drawn) return drawn;
    const answer = stripped(await askNext(this.#next, place.address));
    const learnt = answer.status === 200 || place.kind === "missing" ? frameOf(answer) : undefined;
    if (learnt) this.#frames.set(place.kind, learnt);
    return answer;
  }
}

const forGood = "public, max-age=31536000, immutable";
/** Anybody may keep it, and asks whether it is still so before showing it again. */
const kept = "public, no-cache";
const notKept = (status: number) => (status >= 500 ? "no-store" : "no-cache");

/** No error, no redirect, nothing with a cookie, and nothing of which nobody could tell when it is stale. */
function mayBeKept({ status, headers }: Answer, place: PagePlace, tags: ReadonlySet<string>) {
  if (headers.has("set-cookie") || headers.has("location")) return false;
  if (place.kind === "script") return status === 200;
  if (place.kind === "other" && place.address.includes("?")) return false;
  if (tags.size === 0) return false;
  return status === 200 || (status === 404 && place.kind === "missing");
}

/** A page that failed is Next's own, and needs its script to say so. */
function stripped(answer: Answer): Answer {
  const isPage = String(answer.headers.get("content-type")).startsWith("text/html");
  if (!isPage || answer.status >= 500) return answer;
  return { ...answer, body: Buffer.from(stripNext(answer.body.toString())) };
}
