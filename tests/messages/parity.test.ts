import { readdirSync, readFileSync } from "node:fs";
import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { locales } from "#newsroom/people/inputs.ts";

type Copy = { [key: string]: string | Copy };

const folder = new URL("../../messages/", import.meta.url);
const rooms = readdirSync(new URL("en/", folder));
const read = (locale: string, room: string) =>
  JSON.parse(readFileSync(new URL(`${locale}/${room}`, folder), "utf8")) as Copy;

test.each(rooms)("%s says the same things in every language", (room) => {
  const [first, ...others] = locales.map((locale) => Object.keys(flat(read(locale, room))).sort());
  for (const keys of others) expect(keys).toEqual(first);
});

test.each(locales.flatMap((locale) => rooms.map((room) => [locale, room] as const)))(
  "%s/%s can be read as ICU messages",
  (locale, room) => {
    const errors: string[] = [];
    const messages = read(locale, room);
    const t = createTranslator({
      locale,
      messages,
      onError: (error) => errors.push(error.message),
    });
    for (const [key, text] of Object.entries(flat(messages))) {
      const values = Object.fromEntries(namesIn(text).map((name) => [name, 1]));
      (t as (key: string, values: object) => string)(key, values);
    }
    expect(errors.filter((message) => message.startsWith("INVALID_MESSAGE"))).toEqual([]);
  },
);

function flat(copy: Copy, before = ""): Record<string, string> {
  return Object.fromEntries(
    Object.entries(copy).flatMap(([key, value]) =>
      typeof value === "string"
        ? [[before + key, value]]
        : Object.entries(flat(value, `${before}${key}.`)),
    ),
  );
}

/** What a message may ask for, and some words of its branches that do no harm. */
function namesIn(text: string): string[] {
  const names = [...text.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map(
    ([, value, tag]) => value ?? tag ?? "",
  );
  return [...new Set(names)].sort();
}
