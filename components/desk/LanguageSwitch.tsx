"use client";

import { NativeSelect } from "@mantine/core";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Locale } from "#newsroom/people/inputs.ts";
import type { Act } from "./Answer.ts";
import { Fault } from "./Fault.tsx";
import { useIsHydrated } from "./useIsHydrated.ts";

const names: Record<Locale, string> = {
  "zh-Hant": "繁體中文",
  "zh-Hans": "简体中文",
  en: "English",
};

/** Each language under its own name, and the browser's own choice. */
export function LanguageSwitch({
  chosen,
  setLocale,
}: {
  chosen: Locale | null;
  setLocale: Act<{ locale: Locale | null }, unknown>;
}) {
  const t = useTranslations("common");
  const shown = useLocale();
  const isReady = useIsHydrated();
  const [fault, setFault] = useState<string>();

  async function choose(value: string) {
    const locale = (Object.keys(names) as Locale[]).find((name) => name === value) ?? null;
    try {
      const answer = await setLocale({ locale });
      // The whole page speaks another language, its root's `lang` too.
      if (answer.ok) location.reload();
      else setFault(answer.error.message);
    } catch {
      setFault(t("unreachable"));
    }
  }

  return (
    <>
      <NativeSelect
        aria-label={t("language")}
        disabled={!isReady}
        defaultValue={chosen ?? ""}
        onChange={(event) => void choose(event.currentTarget.value)}
        data={[
          ...Object.entries(names).map(([value, label]) => ({ value, label })),
          { value: "", label: t("browserLanguage") },
        ]}
        key={shown}
      />
      {fault !== undefined && <Fault>{fault}</Fault>}
    </>
  );
}
