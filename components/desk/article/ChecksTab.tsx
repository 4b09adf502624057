"use client";

import { IconCheck } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { MissingPart } from "#newsroom/articles/missingParts.ts";
import { useRoom } from "./ArticleProvider.tsx";
import styles from "./Pane.module.css";

type Props = { missing: MissingPart[]; onGo: (part: Gap) => void };

/** What can be wanting: what must be there to publish, and what somebody should still look at. */
export type Gap = MissingPart | "unplaced";

/** What is wanting before publication; each leads to its gap. */
export function ChecksTab({ missing, onGo }: Props) {
  const t = useTranslations("desk.checks");
  const { article } = useRoom();
  const unplaced = article.unplaced.length;
  return (
    <div className={styles.stack}>
      {missing.length === 0 ? (
        <p className={styles.fine}>
          <IconCheck size={18} stroke={1.75} aria-hidden />
          {t("complete")}
        </p>
      ) : (
        <>
          <p>{t("missing", { count: missing.length })}</p>
          <ul className={styles.gaps}>
            {missing.map((part) => (
              <li key={part}>
                <button type="button" className={styles.gap} onClick={() => onGo(part)}>
                  {t(part)}
                </button>
              </li>
            ))}
          </ul>
        </>
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
