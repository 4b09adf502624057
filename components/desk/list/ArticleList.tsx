"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import type { DeskPage } from "#newsroom/articles/listForDesk.ts";
import type { Role } from "#newsroom/policy.ts";
import { useHouse } from "../HouseProvider.tsx";
import { Link, useNavigation } from "../NavigationProvider.tsx";
import { useShortcuts } from "../useShortcuts.ts";
import { addressOf } from "./addressOf.ts";
import { ArticleRow } from "./ArticleRow.tsx";
import styles from "./ArticleList.module.css";
import { EmptyList } from "./EmptyList.tsx";
import { type Filter, ListFilters } from "./ListFilters.tsx";
import type { ListName } from "./ListName.ts";

export type ArticleListProps = {
  list: ListName;
  sectionName?: string;
  page: DeskPage;
  isFirst: boolean;
  role: Role;
  sections: { slug: string; name: string }[];
  filter: Filter;
};

export function ArticleList(props: ArticleListProps) {
  const { list, sectionName, page, isFirst, sections, filter } = props;
  const t = useTranslations("desk.lists");
  const columns = useTranslations("desk.columns");
  const { language } = useHouse();
  const { path } = useNavigation();
  const rows = useRef<HTMLTableSectionElement>(null);
  useShortcuts({ j: () => moveTo(rows.current, 1), k: () => moveTo(rows.current, -1) });

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title} lang={sectionName === undefined ? undefined : language}>
          {sectionName ?? t(`${list}.title`)}
        </h1>
        <p className={styles.total}>
          {t(page.total.isMore ? "totalOrMore" : "total", { count: page.total.count })}
        </p>
        <ListFilters filter={filter} sections={sections} />
      </header>
      {page.rows.length === 0 ? (
        <EmptyList {...props} />
      ) : (
        <table className={styles.table} data-list={list}>
          <thead>
            <tr>
              <th scope="col">{columns("state")}</th>
              <th scope="col">{columns("headline")}</th>
              <th scope="col">{columns("section")}</th>
              <th scope="col">{columns("reporter")}</th>
              <th scope="col" className={styles.number}>
                {columns("characters")}
              </th>
              <th scope="col">{columns(timeOf[list] ?? "changed")}</th>
            </tr>
          </thead>
          <tbody ref={rows}>
            {page.rows.map((row) => (
              <ArticleRow key={row.id} row={row} list={list} />
            ))}
          </tbody>
        </table>
      )}
      {(page.next !== undefined || !isFirst) && (
        <nav className={styles.pages} aria-label={t("pages")}>
          {!isFirst && <Link href={addressOf(path, filter)}>{t("first")}</Link>}
          {page.next !== undefined && (
            <Link href={addressOf(path, { ...filter, after: page.next })}>{t("next")}</Link>
          )}
        </nav>
      )}
    </div>
  );
}

/** Which time the last column tells, where it isn't that of the last change. */
const timeOf: Partial<Record<ListName, "submitted" | "due">> = {
  review: "submitted",
  scheduled: "due",
};

function moveTo(rows: HTMLElement | null, by: 1 | -1): void {
  const links = [...(rows?.querySelectorAll("a") ?? [])];
  const here = links.findIndex((link) => link === document.activeElement);
  const there = here === -1 ? 0 : Math.min(Math.max(here + by, 0), links.length - 1);
  links[there]?.focus();
}
