import { isShortId } from "#newsroom/published/isShortId.ts";
import { mayBeMode } from "./pages.ts";
import type { Routes } from "./readRoutes.ts";

/** What the press makes of an address: a reader's page, a file of the build, or something for Next alone. */
export type Place =
  | {
      readonly is: "page";
      /** The one address of the page, under which it is asked for and kept. */
      readonly address: string;
      readonly kind: Kind;
      /** The article's, section's or author's part of the address. */
      readonly name: string;
    }
  | { readonly is: "file"; readonly address: string }
  | { readonly is: "elsewhere" };

/** `other` is a reader's page that the press knows nothing of: it is kept only without a query. */
export type Kind = "articles" | "sections" | "authors" | "front" | "script" | "missing" | "other";

/** Every address of the paper that can be no page has this one: what is there says so, for all of them. */
export const missingAddress = "/missing/page/of/all";

const elsewhere: Place = { is: "elsewhere" };

/**
 * A query is left out of a page's address where it changes nothing. An address that is spelt in
 * another way than ours is Next's, which leads to the right one.
 */
export function placeOf(url: string, routes: Routes): Place {
  const end = url.search(/[?#]/);
  const path = end < 0 ? url : url.slice(0, end);
  const query = end < 0 || url[end] === "#" ? "" : url.slice(end).replace(/#.*$/s, "");
  if (path === "/reading/script") return page(path, "script");
  if (/^\/(?:_next\/static|style)\//.test(path)) return { is: "file", address: path };
  // What begins with two strokes, ends with one or is spelt with signs is put right or refused by Next.
  if (!/^\/(?:[\w.~-]+(?:\/[\w.~-]+)*)?$/.test(path)) return elsewhere;
  const [, first = "", second, third, ...more] = path.split("/");
  if (routes.elsewhere.has(first) || (third !== undefined && routes.among.has(third))) {
    return elsewhere;
  }
  if (first === "") return page(path, "front");
  if (first === "articles" || first === "sections" || first === "authors") {
    if (second === undefined || !isMode(third) || more.length > 0) return missing;
    if (first === "articles") return page(path, first, second);
    const after = afterIn(query);
    if (after === null) return page(path, first, second);
    return isShortId(after) ? page(`${path}?after=${after}`, first, second) : missing;
  }
  if (routes.pages.has(first)) return page(path + query, "other");
  return second === undefined && isMode(first) ? page(path, "front") : missing;
}

const page = (address: string, kind: Kind, name = ""): Place => ({
  is: "page",
  address,
  kind,
  name,
});

const missing = page(missingAddress, "missing");

const isMode = (word: string | undefined) =>
  word === undefined || (/^[a-z0-9-]{1,80}$/.test(word) && mayBeMode(word));

/** The one thing that a list reads of its query; the first counts where there are several. */
function afterIn(query: string): string | null {
  return query.includes("after=") ? new URLSearchParams(query).get("after") : null;
}
