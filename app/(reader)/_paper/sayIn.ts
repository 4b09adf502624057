import { LRUCache } from "lru-cache";
import { createTranslator } from "next-intl";
import type { Say } from "#components/reader/Say.ts";
import type { Locale } from "#newsroom/people/inputs.ts";

/**
 * The paper's own words in a language. Kept for all pages: a translator reads each message once, and what it
 * has read it writes in a moment.
 */
export function sayIn(language: Locale): Promise<Say> {
  const known = translators.get(language) ?? open(language);
  translators.set(language, known);
  return known;
}

const MOST_SAID = 1_000;

const translators = new Map<Locale, Promise<Say>>();

async function open(locale: Locale): Promise<Say> {
  // Turbopack takes a template only in a relative address.
  const { default: reader } = (await import(`../../../messages/${locale}/reader.json`)) as {
    default: Record<string, string>;
  };
  const say = createTranslator({ locale, messages: { reader }, namespace: "reader" }) as Say;
  const said = new LRUCache<string, string>({ max: MOST_SAID });
  return (key, values) => {
    // Formatting one with a value takes as long as all the others together, and most pages say the same ones.
    const asked = values ? `${key} ${JSON.stringify(values)}` : key;
    const known = said.get(asked) ?? say(key, values);
    said.set(asked, known);
    return known;
  };
}
