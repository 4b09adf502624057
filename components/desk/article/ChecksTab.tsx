"use client";

import { IconCheck } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { MissingPart } from "#newsroom/articles/missingParts.ts";
import { useRoom } from "./ArticleProvider.tsx";
import styles from "./Pane.module.css";

type Props = {
  missing: MissingPart[];
  /** How many are unconfirmed, and whether that keeps the article from being published. */
  readings: { left: number; isRequired: boolean };
  onGo: (part: Gap) => void;
};

/** What can be wanting: what must be there to publish, and what somebody should still look at. */
export type Gap = MissingPart | "unplaced" | "readings";

/** What is wanting before publication; each leads to its gap. */
export function ChecksTab({ missing, readings, onGo }: Props) {
  const t = useTranslations("desk.checks");
  const { article } = useRoom();
  const unplaced = article.unplaced.length;
  const { left } = readings;
  const isReadingMissing = readings.isRequired && left > 0;
  const count = missing.length + (isReadingMissing ? 1 : 0);
  return (
    <div className={styles.stack}>
      {count === 0 ? (
        <p className={styles.fine}>
          <IconCheck size={18} stroke={1.75} aria-hidden />
          {t("complete")}
        </p>
      ) : (
        <>
          <p>{t("missing", { count })}</p>
          <ul className={styles.gaps}>
            {missing.map((part) => (
              <li key={part}>
                <button type="button" className={styles.gap} onClick={() => onGo(part)}>
                  {t(part)}
                </button>
              </li>
            ))}
            {isReadingMissing && (
              <li>
                <button type="button" className={styles.gap} onClick={() => onGo("readings")}>
                  {t("readings", { count: left })}
                </button>
              </li>
            )}
          </ul>
        </>
      )}
      {left > 0 && !isReadingMissing && (
        <ul className={styles.gaps}>
          <li>
            <button type="button" className={styles.hint} onClick={() => onGo("readings")}>
              {t("readingsHint", { count: left })}
            </button>
          </li>
        </ul>
      )}
      {unplaced > 0 && (
        <ul className={styles.gaps}>
          <li>
            <button type="button" className={styles.hint} onClick={() => onGo("unplaced")}>
              {t("unplaced", { count: unplaced })}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
