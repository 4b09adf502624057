"use client";

import { useTranslations } from "next-intl";
import { Link, useNavigation } from "#components/desk/NavigationProvider.tsx";
import styles from "./Admin.module.css";

/** The way through a list that is longer than a page. */
export function Pages({ next, isFirst }: { next: string | undefined; isFirst: boolean }) {
  const t = useTranslations("desk.lists");
  const { path } = useNavigation();
  if (next === undefined && isFirst) return null;
  return (
    <nav className={styles.pages} aria-label={t("pages")}>
      {!isFirst && <Link href={path}>{t("first")}</Link>}
      {next !== undefined && <Link href={`${path}?after=${next}`}>{t("next")}</Link>}
    </nav>
  );
}
