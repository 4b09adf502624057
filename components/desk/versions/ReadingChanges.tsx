"use client";

import { useTranslations } from "next-intl";
import type { ReadingChange } from "#newsroom/revisions/Comparison.ts";
import { useHouse } from "../HouseProvider.tsx";
import styles from "./Rows.module.css";

/** Characters that stayed and read otherwise, with the words around them. */
export function ReadingChanges({ changes }: { changes: readonly ReadingChange[] }) {
  const t = useTranslations("versions.readings");
  const { language } = useHouse();
  const said = (readings: (string | null)[]) =>
    readings.every((one) => one === null) ? null : readings.map((one) => one ?? "·").join(" ");
  return (
    <ul className={styles.items}>
      {changes.map(({ row, text, lead, trail, before, after }, at) => (
        <li key={`${row} ${at}`} className={styles.reading} data-change="" tabIndex={-1}>
          <span lang={language}>
            <span className={styles.quiet}>{lead}</span>
            <b>{text}</b>
            <span className={styles.quiet}>{trail}</span>
          </span>
          <span className={styles.said}>
            <Said word={t("from")} mark="removed" reading={said(before)} />
            <span aria-hidden>→</span>
            <Said word={t("to")} mark="added" reading={said(after)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

type SaidProps = { word: string; mark: "removed" | "added"; reading: string | null };

function Said({ word, mark, reading }: SaidProps) {
  const t = useTranslations("versions.readings");
  const Mark = mark === "removed" ? "del" : "ins";
  if (reading === null) return <span className={styles.quiet}>{t("engine")}</span>;
  return (
    <Mark className={styles.syllables} lang="zh-Latn-pinyin" aria-label={`${word} ${reading}`}>
      {reading}
    </Mark>
  );
}
