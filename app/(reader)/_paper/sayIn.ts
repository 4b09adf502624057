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

const translators = new Map<Locale, Promise<Say>>();

async function open(locale: Locale): Promise<Say> {
  // Turbopack takes a template only in a relative address.
  const { default: reader } = (await import(`../../../messages/${locale}/reader.json`)) as {
    default: Record<string, string>;
  };
  const say = createTranslator({ locale, messages: { reader }, namespace: "reader" }) as Say;
  const said = new Map<string, string>();
  return (key, values) => {
    if (values) return say(key, values);
    const known = said.get(key) ?? say(key);
    said.set(key, known);
    return known;
  };
}
