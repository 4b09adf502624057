import type { Locale } from "#newsroom/people/inputs.ts";

const namespaces = [
  "admin",
  "common",
  "desk",
  "editor",
  "errors",
  "reader",
  "signIn",
  "versions",
] as const;

/** All interface copy of one language, by the room that it stands in. */
export async function loadMessages(locale: Locale): Promise<Record<string, object>> {
  const rooms = await Promise.all(
    namespaces.map(async (namespace) => {
      // Turbopack takes a template only in a relative address.
      const file = (await import(`../../messages/${locale}/${namespace}.json`)) as {
        default: object;
      };
      return [namespace, file.default] as const;
    }),
  );
  return Object.fromEntries(rooms);
}
