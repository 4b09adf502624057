import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import { chooseCoding, type Codings } from "./chooseCoding.ts";
import { bodyOf, type Form, formOf, type Page } from "./Page.ts";

/** Sends a page in the coding that the browser likes best of those there are; 304 where it has it already. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page): void {
  const { headers, method } = request;
  const codings = chooseCoding(headers["accept-encoding"]);
  const form = bestForm(page, codings);
  if (!form) {
    response.writeHead(406, ["Vary", "Accept-Encoding", "Cache-Control", "no-cache"]).end();
    return;
  }
  const asked = headers["if-none-match"];
  const same = asked === undefined ? undefined : sameForm(page, codings, asked, form);
  if (same && page.status === 200) {
    response.writeHead(304, [...page.head, "ETag", same.etag] as string[]).end();
    return;
  }
  response.writeHead(page.status, form.head);
  if (method === "HEAD") response.end();
  else response.end(bodyOf(page, form));
}

function bestForm(page: Page, codings: Codings): Form | undefined {
  for (const coding of codings) {
    const form = page.forms[coding];
    if (form) return form;
  }
  // Somebody who takes Brotli and nothing else asks before it is made.
  return codings.includes("br") ? brotliAtOnce(page) : undefined;
}

function brotliAtOnce(page: Page): Form {
  const plain = bodyOf(page, page.forms.identity);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
  const body = brotliCompressSync(plain, { params });
  return formOf(page, "br", body, body.byteLength);
}

/** Whoever has the page in another coding that they accept has it: its words are the same. */
function sameForm(page: Page, codings: Codings, asked: string, best: Form): Form | undefined {
  if (asked.trim() === "*") return best;
  const tags = new Set(asked.split(",").map((tag) => tag.trim().replace(/^W\//, "")));
  return [best, ...codings.map((coding) => page.forms[coding])].find(
    (form) => form && tags.has(form.etag),
  );
}
