import { getTranslations } from "next-intl/server";
import type { Paper } from "#components/reader/Paper.ts";
import { env } from "#env.ts";
import { house } from "#newsroom/published/house.ts";
import { sections } from "#newsroom/published/sections.ts";

/** The paper as one page shows it, in its own language whoever asks. */
export async function openPaper(isPinyin: boolean): Promise<Paper> {
  const [itself, parts] = await Promise.all([house(), sections()]);
  const say = await getTranslations({ locale: itself.language, namespace: "reader" });
  const origin = env.PUBLIC_URL ?? "";
  return { house: itself, sections: parts, say, isPinyin, now: new Date(), origin };
}
