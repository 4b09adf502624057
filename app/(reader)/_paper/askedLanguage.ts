import { canonicalMode } from "#components/reader/mode/canonicalMode.ts";
import { languageTag } from "#components/reader/mode/languageOf.ts";
import { readMode } from "#components/reader/mode/readMode.ts";
import type { House } from "#newsroom/published/house.ts";

/**
 * The `lang` of the page at an address, for the document around it: a layout is not told which mode its
 * page was asked for in. The server has refused what can't be decoded.
 */
export function askedLanguage(address: string, own: House["language"]): string {
  const [, written = ""] =
    /^\/(?:(?:articles|sections|authors|preview)\/[^/?#]+\/|(?:search|corrections)\/)?([^/?#]+)(?:[?#]|$)/.exec(
      address,
    ) ?? [];
  const mode = readMode(decodeURIComponent(written));
  return mode ? languageTag(own, canonicalMode(mode, own)) : own;
}
