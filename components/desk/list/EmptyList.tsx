"use client";

import { useTranslations } from "next-intl";
import { Link, useNavigation } from "../NavigationProvider.tsx";
import type { ArticleListProps } from "./ArticleList.tsx";
import styles from "./ArticleList.module.css";

/** Why there is nothing, and what one would do next. */
export function EmptyList({ list, role, filter }: ArticleListProps) {
  const t = useTranslations("desk.lists");
  const { path } = useNavigation();
  const isFiltered = Boolean(filter.state) || Boolean(filter.section);
  if (isFiltered) {
    return (
      <section className={styles.empty}>
        <h2>{t("filtered.empty")}</h2>
        <p>{t("filtered.why")}</p>
        <Link href={path}>{t("filtered.next")}</Link>
      </section>
    );
  }
  const side = role === "reporter" ? "reporter" : "editor";
  return (
    <section className={styles.empty}>
      <h2>{t(`${list}.empty`)}</h2>
      <p>{t(`${list}.why`, { side })}</p>
      {list === "review" && side === "editor" ? (
        <Link href="/desk/all">{t("seeAll")}</Link>
      ) : (
        <Link href="/desk/new">{t("begin")}</Link>
      )}
    </section>
  );
}
