import { gunzipSync } from "node:zlib";
import type { Coding } from "./chooseCoding.ts";

/** A finished answer, ready to be sent as often as it is asked for. */
export interface Page {
  readonly status: number;
  /** Names and values in turn, as `writeHead` takes them; those of a coding are in `forms`. */
  readonly head: readonly string[];
  /** Of its plain bytes. */
  readonly sum: string;
  readonly forms: { readonly gzip: Form; readonly identity: Form; br?: Form };
  /** What it was made from, and until when it is true if nothing of that changes. */
  readonly tags: ReadonlySet<string>;
  readonly until: number;
  /** It was sent before: whoever is asked for twice is worth the best compression. */
  isAsked?: boolean;
}

/** One coding's bytes. Plain ones are few who ask for: they are unpacked for them, and not kept. */
export interface Form {
  readonly body: Buffer | undefined;
  readonly etag: string;
  readonly head: string[];
}

/** Each coding has a strong tag of its own (RFC 9110, 8.8.3.3). */
export function formOf(
  { head, sum }: Pick<Page, "head" | "sum">,
  coding: Coding,
  body: Buffer | undefined,
  length: number,
): Form {
  const etag = coding === "identity" ? `"${sum}"` : `"${sum}-${coding}"`;
  const own = coding === "identity" ? [] : ["Content-Encoding", coding];
  return { body, etag, head: [...head, ...own, "ETag", etag, "Content-Length", String(length)] };
}

export function bodyOf(page: Page, form: Form): Buffer {
  return form.body ?? gunzipSync(page.forms.gzip.body ?? Buffer.alloc(0));
}
