"use client";

import { SegmentedControl } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useNavigation } from "../NavigationProvider.tsx";
import { countChanges } from "./countChanges.ts";
import { versionsAddress } from "./versionsAddress.ts";
import styles from "./Versions.module.css";
import { useVersions } from "./VersionsProvider.tsx";

type Props = {
  at: number;
  onGo: (by: 1 | -1) => void;
};

/** How much differs, where one is among it, and how it is shown. */
export function Toolbar({ at, onGo }: Props) {
  const t = useTranslations("versions");
  const { go } = useNavigation();
  const { articleId, comparison, view, showsForms } = useVersions();
  const counts = countChanges(comparison, showsForms);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const names = {
    from: comparison.before.moment,
    to: comparison.after.isNow ? "now" : comparison.after.moment,
  };
  return (
    <div className={styles.toolbar}>
      <ul className={styles.summary} aria-label={t("summary.label")}>
        {Object.entries(counts).map(
          ([name, count]) => count > 0 && <li key={name}>{t(`summary.${name}`, { count })}</li>,
        )}
        {total === 0 && <li>{t("same")}</li>}
      </ul>
      {total > 0 && (
        <div className={styles.steps}>
          <button
            type="button"
            onClick={() => onGo(-1)}
            title="K"
            aria-keyshortcuts="K"
            aria-label={t("previous")}
          >
            <IconArrowUp size={18} stroke={1.5} aria-hidden />
          </button>
          <span role="status" className="numbers">
            {at === 0 || at > total ? t("positionNone", { total }) : t("position", { at, total })}
          </span>
          <button
            type="button"
            onClick={() => onGo(1)}
            title="J"
            aria-keyshortcuts="J"
            aria-label={t("next")}
          >
            <IconArrowDown size={18} stroke={1.5} aria-hidden />
          </button>
        </div>
      )}
      <SegmentedControl
        className={styles.views}
        aria-label={t("view.label")}
        value={view}
        onChange={(chosen) => go(versionsAddress(articleId, { ...names, view: chosen }))}
        data={[
          { value: "merged", label: t("view.merged") },
          { value: "split", label: t("view.split") },
        ]}
      />
    </div>
  );
}
