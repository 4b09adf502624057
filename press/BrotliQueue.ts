import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { bodyOf, formOf, type Page } from "./Page.ts";

const compress = promisify(brotliCompress);

const MOST_WAITING = 500;

/**
 * Gives pages their Brotli form, a moment after they were first sent: the best takes a hundred times
 * as long as gzip, so it is made once, one page at a time, and only for pages that are asked for again.
 */
export class BrotliQueue {
  readonly #waiting = new Map<Page, ((page: Page) => void) | undefined>();
  readonly #seen = new WeakSet<Page>();
  #isWorking = false;

  /** `then` is told when the form is there. */
  add(page: Page, then?: (page: Page) => void): void {
    if (this.#seen.has(page) || this.#waiting.size >= MOST_WAITING) return;
    this.#seen.add(page);
    this.#waiting.set(page, then);
    if (!this.#isWorking) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isWorking = true;
    for (const [page, then] of this.#waiting) {
      this.#waiting.delete(page);
      const plain = bodyOf(page, page.forms.identity);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength,
      };
      const body = await compress(plain, { params });
      page.forms.br = formOf(page, "br", body, body.byteLength);
      then?.(page);
    }
    this.#isWorking = false;
  }
}
