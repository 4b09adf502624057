"use client";

import { useTranslations } from "next-intl";
import type { DeskTotal } from "#newsroom/articles/listForDesk.ts";
import { Link, useNavigation } from "./NavigationProvider.tsx";
import styles from "./Shell.module.css";

/** Says on every page of the desk that something should be live and isn't, and leads there. */
export function MissedNotice({ missed }: { missed: DeskTotal }) {
  const t = useTranslations("desk.timing");
  const { path } = useNavigation();
  // An article's own page says it of that article, and the list is where this leads.
  const isSaid = path.startsWith("/desk/articles/") || path === "/desk/scheduled";
  if (missed.count === 0 || isSaid) return null;
  return (
    <p className={styles.missed} role="alert">
      {t("missedCount", { count: missed.count })}{" "}
      <Link href="/desk/scheduled">{t("missedSee")}</Link>
    </p>
  );
}
