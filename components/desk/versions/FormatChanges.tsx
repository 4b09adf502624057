"use client";

import { useTranslations } from "next-intl";
import type { FormatChange } from "#newsroom/revisions/Comparison.ts";
import { useHouse } from "../HouseProvider.tsx";
import styles from "./Rows.module.css";

/** Words that stayed and are set otherwise. */
export function FormatChanges({ changes }: { changes: readonly FormatChange[] }) {
  const t = useTranslations("versions.formats");
  const { language } = useHouse();
  return (
    <ul className={styles.items}>
      {changes.map(({ row, text, format, before, after }, at) => (
        <li key={`${row} ${at}`} className={styles.reading} data-change="" tabIndex={-1}>
          <b lang={language}>{text}</b>
          <span>
            {before !== null && after !== null
              ? t("relinked", { to: after })
              : t(after === null ? "off" : "on", { format: t(format) })}
            {format === "link" && before === null && ` ${after}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
