import { Temporal } from "temporal-polyfill";
import { canonicalMode } from "#components/reader/mode/canonicalMode.ts";
import { languageOf } from "#components/reader/mode/languageOf.ts";
import { plainMode, type ReadingMode } from "#components/reader/mode/ReadingMode.ts";
import type { Paper } from "#components/reader/Paper.ts";
import { env } from "#env.ts";
import { listFixedForms } from "#newsroom/published/listFixedForms.ts";
import { relyUntil } from "#newsroom/published/reliance.ts";
import { convertScript, type LockedTerms } from "#pinyin/convertScript.ts";
import { lockTerms } from "./lockTerms.ts";
import { paperOnce } from "./paperOnce.ts";
import { sayIn } from "./sayIn.ts";

/** The paper as one page shows it: in its own language whoever asks, or in that language's other script. */
export async function openPaper(asked: ReadingMode = plainMode): Promise<Paper> {
  const { house: itself, sections: parts } = await paperOnce();
  const mode = canonicalMode(asked, itself.language);
  const language = languageOf(itself.language, mode);
  const lockedTerms = lockTerms(mode.script === null ? [] : await listFixedForms());
  const write = writer(mode, lockedTerms);
  const now = new Date();
  relyUntil(nextDay(now, itself.zone));
  const say = await sayIn(language);
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

/** A page says which day it is, and of which day other pages are. */
function nextDay(now: Date, zone: string): Date {
  if (zone !== day.zone || now >= day.end) {
    const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
    const next = today.add({ days: 1 }).startOfDay();
    day = { zone, end: new Date(next.epochMilliseconds) };
  }
  return day.end;
}

/** All pages of a day end with it. */
let day = { zone: "", end: new Date(0) };

function writer({ script }: ReadingMode, lockedTerms: LockedTerms): Paper["write"] {
  if (script === null) return (text) => text;
  return (text) => convertScript(text, script, lockedTerms).reduce((all, { to }) => all + to, "");
}
