import type { FixedForm } from "#newsroom/published/listFixedForms.ts";
import { convertScript, type LockedTerms } from "#pinyin/convertScript.ts";
import type { Script } from "#pinyin/Script.ts";

/** The dictionary's fixed forms by each form that a text may have; what it leaves open is as converted. */
export function lockTerms(forms: readonly FixedForm[]): LockedTerms {
  return new Map(
    forms.flatMap(({ term, hant, hans }) => {
      const locked = {
        hant: hant ?? converted(term, "hant"),
        hans: hans ?? converted(term, "hans"),
      };
      const written = [term, ...[hant, hans].filter((form) => form !== null)];
      return written.map((form) => [form, locked] as const);
    }),
  );
}

const converted = (term: string, script: Script) =>
  convertScript(term, script)
    .map(({ to }) => to)
    .join("");
