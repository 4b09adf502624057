"use client";

import { useTranslations } from "next-intl";
import type { Side } from "#newsroom/revisions/findComparison.ts";
import { useHouse } from "../HouseProvider.tsx";
import { Link } from "../NavigationProvider.tsx";
import { useSideWords } from "./useSideWords.ts";
import { versionsAddress } from "./versionsAddress.ts";
import styles from "./Sides.module.css";
import { useVersions } from "./VersionsProvider.tsx";

const usual = ["published", "submitted", "begun"] as const;

/** Which two versions these are, and the comparisons that are wanted most. */
export function Sides() {
  const t = useTranslations("versions");
  const { articleId, comparison, view } = useVersions();
  const { before, after, anchors } = comparison;
  return (
    <div className={styles.sides}>
      <p className={styles.pair}>
        <OneSide side={before} word={t("old")} mark="old" />
        <span aria-hidden className={styles.arrow}>
          →
        </span>
        <OneSide side={after} word={t("new")} mark="new" />
      </p>
      <nav aria-label={t("shortcuts.label")} className={styles.usual}>
        {usual.map((name) => {
          const from = anchors[name];
          if (from === undefined) return null;
          const isShown = after.isNow && from === before.moment;
          return (
            <Link
              key={name}
              href={versionsAddress(articleId, { from, to: "now", view })}
              aria-current={isShown ? "true" : undefined}
            >
              {t(`shortcuts.${name}`)}
            </Link>
          );
        })}
      </nav>
    </div>
  );
}

function OneSide({ side, word, mark }: { side: Side; word: string; mark: "old" | "new" }) {
  const t = useTranslations("versions");
  const { language } = useHouse();
  const { timeOf, actOf } = useSideWords();
  return (
    <span className={styles.side}>
      <span className={styles.tag} data-mark={mark}>
        {word}
      </span>
      <b>{side.isNow ? t("now") : timeOf(side.at)}</b>
      <span className={styles.who}>
        <span lang={language}>{side.person}</span> {actOf(side)}
        {side.isNow && ` ${timeOf(side.at)}`}
      </span>
    </span>
  );
}
