import { getTranslations } from "next-intl/server";
import { Temporal } from "temporal-polyfill";
import { canonicalMode } from "#components/reader/mode/canonicalMode.ts";
import { plainMode, type ReadingMode } from "#components/reader/mode/ReadingMode.ts";
import type { Paper } from "#components/reader/Paper.ts";
import { env } from "#env.ts";
import { type House, house } from "#newsroom/published/house.ts";
import { listFixedForms } from "#newsroom/published/listFixedForms.ts";
import { relyUntil } from "#newsroom/published/reading.ts";
import { sections } from "#newsroom/published/sections.ts";
import { convertScript, type LockedTerms } from "#pinyin/convertScript.ts";
import { lockTerms } from "./lockTerms.ts";

/** The paper as one page shows it: in its own language whoever asks, or in that language's other script. */
export async function openPaper(asked: ReadingMode = plainMode): Promise<Paper> {
  const [itself, parts] = await Promise.all([house(), sections()]);
  const mode = canonicalMode(asked, itself.language);
  const language = languageOf(itself, mode);
  const lockedTerms = lockTerms(mode.script === null ? [] : await listFixedForms());
  const write = writer(mode, lockedTerms);
  const now = new Date();
  relyUntil(nextDay(now, itself.zone));
  const say = await wordsOf(language);
  return {
    house: {
      ...itself,
      name: write(itself.name),
      motto: write(itself.motto),
      language,
    },
    ownLanguage: itself.language,
    sections: parts.map((part) => ({ ...part, name: write(part.name) })),
    say,
    write,
    mode,
    lockedTerms,
    now,
    origin: env.PUBLIC_URL ?? "",
  };
}

/** The copy is the build's: it is read once for each language. */
const words = new Map<House["language"], Promise<Paper["say"]>>();

function wordsOf(language: House["language"]): Promise<Paper["say"]> {
  const known = words.get(language);
  if (known && env.NODE_ENV === "production") return known;
  const read = getTranslations({ locale: language, namespace: "reader" });
  words.set(language, read);
  read.catch(() => words.delete(language));
  return read;
}

/** A page says which day it is, and of which day other pages are. */
function nextDay(now: Date, zone: string): Date {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  const next = today.add({ days: 1 }).startOfDay();
  return new Date(next.epochMilliseconds);
}

function languageOf({ language }: House, { script }: ReadingMode): House["language"] {
  if (script === null) return language;
  return script === "hant" ? "zh-Hant" : "zh-Hans";
}

function writer({ script }: ReadingMode, lockedTerms: LockedTerms): Paper["write"] {
  if (script === null) return (text) => text;
  return (text) => convertScript(text, script, lockedTerms).reduce((all, { to }) => all + to, "");
}
