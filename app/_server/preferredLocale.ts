import { headers } from "next/headers";
import { locales, type Locale } from "#newsroom/people/inputs.ts";
import { findCurrentActor } from "./currentActor.ts";

/** The language that somebody chose for the desk, else the first of the browser's that there is. */
export async function preferredLocale(): Promise<Locale> {
  const actor = await findCurrentActor();
  return actor?.locale ?? browserLocale((await headers()).get("accept-language") ?? "");
}

/** RFC 9110 §12.5.4: ranges by weight; a bare `zh` means Simplified, as BCP 47's likely subtags say. */
export function browserLocale(accepted: string): Locale {
  const ranges = accepted
    .split(",")
    .map((part) => {
      const [tag = "", weight] = part.trim().split(/;\s*q=/);
      return { tag: tag.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { tag } of ranges) {
    if (tag === "en" || tag.startsWith("en-")) return "en";
    if (/^zh-(hant|tw|hk|mo)\b/.test(tag)) return "zh-Hant";
    if (tag === "zh" || tag.startsWith("zh-")) return "zh-Hans";
  }
  return locales[0];
}
