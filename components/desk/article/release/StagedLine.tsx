"use client";

import { useTranslations } from "next-intl";
import type { Staged } from "#newsroom/articles/listStaged.ts";
import styles from "./Release.module.css";

export type StagedPart = "text" | "about" | "readings";
type Go = (part: StagedPart, block?: number) => void;
type Props = {
  staged: Staged;
  /** Leads to a part; without it the parts are only told. */ onGo?: Go;
};

/** What differs from the page that readers see: how much of what, each leading there. */
export function StagedLine({ staged, onGo }: Props) {
  const t = useTranslations("desk.staged");
  const names = useTranslations("desk.fields");
  const parts = partsOf(staged);
  if (staged.isNothing) return <span className={styles.staged}>{t("nothing")}</span>;
  return (
    <span className={styles.staged}>
      {t("differs")}
      {parts.map(({ key, count, to, block }) => {
        const words = key.startsWith("field.") ? names(key.slice(6)) : t(key, { count });
        return onGo ? (
          <button key={key} type="button" className={styles.part} onClick={() => onGo(to, block)}>
            {words}
          </button>
        ) : (
          <span key={key}>{words}</span>
        );
      })}
    </span>
  );
}

type Part = { key: string; count: number; to: StagedPart; block?: number };

function partsOf({ headline, standfirst, paragraphs, firstBlock = 2, ...more }: Staged): Part[] {
  const body = (["changed", "added", "removed"] as const).map((key) => ({
    ...{ key, count: paragraphs[key], to: "text" as const, block: firstBlock },
  }));
  return [
    { key: "headline", count: headline ? 1 : 0, to: "text" as const, block: 0 },
    { key: "standfirst", count: standfirst ? 1 : 0, to: "text" as const, block: 1 },
    ...body,
    { key: "pictures", count: more.pictures, to: "about" as const },
    ...more.fields.map((name) => ({ key: `field.${name}`, count: 1, to: "about" as const })),
    { key: "readings", count: more.readings, to: "readings" as const },
  ].filter(({ count }) => count > 0);
}
