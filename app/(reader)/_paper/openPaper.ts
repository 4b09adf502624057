import { canonicalMode } from "#components/reader/mode/canonicalMode.ts";
import { languageOf } from "#components/reader/mode/languageOf.ts";
import { plainMode, type ReadingMode } from "#components/reader/mode/ReadingMode.ts";
import type { Paper } from "#components/reader/Paper.ts";
import { env } from "#env.ts";
import type { House } from "#newsroom/published/house.ts";
import { listFixedForms } from "#newsroom/published/listFixedForms.ts";
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
    now: new Date(),
    origin: env.PUBLIC_URL ?? "",
  };
}

function writer({ script }: ReadingMode, lockedTerms: LockedTerms): Paper["write"] {
  if (script === null) return (text) => text;
  return (text) => convertScript(text, script, lockedTerms).reduce((all, { to }) => all + to, "");
}
