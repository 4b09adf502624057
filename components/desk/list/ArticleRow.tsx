"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { DeskRow } from "#newsroom/articles/listForDesk.ts";
import { useHouse } from "../HouseProvider.tsx";
import { DueTime } from "../DueTime.tsx";
import { Moment } from "../Moment.tsx";
import { Link } from "../NavigationProvider.tsx";
import { StateWord } from "../StateWord.tsx";
import styles from "./ArticleList.module.css";
import type { ListName } from "./ListName.ts";

export function ArticleRow({ row, list }: { row: DeskRow; list: ListName }) {
  const t = useTranslations("desk");
  const format = useFormatter();
  const { language } = useHouse();
  const moment = list === "review" ? (row.submittedAt ?? row.updatedAt) : row.updatedAt;
  return (
    <tr className={styles.row}>
      <td className={styles.state}>
        <StateWord
          state={row.state}
          isStaged={row.isStaged}
          schedule={row.dueAt ? { dueAt: row.dueAt, isMissed: row.isMissed } : undefined}
        />
        {row.dueAt && list !== "scheduled" && (
          <span className={styles.due}>
            <DueTime at={row.dueAt} isShort />
          </span>
        )}
      </td>
      <td className={styles.headline}>
        <Link
          href={`/desk/articles/${row.id}`}
          lang={row.headline ? language : undefined}
          data-untitled={row.headline === "" || undefined}
        >
          {row.headline || t("untitled")}
        </Link>
      </td>
      <td className={styles.section} lang={row.section === null ? undefined : language}>
        {row.section ?? t("columns.noSection")}
      </td>
      <td className={styles.reporter} lang={language}>
        {row.reporter}
      </td>
      <td className={styles.number}>
        {format.number(row.characters)}
        <span className={styles.unit}>{t("columns.charactersUnit")}</span>
      </td>
      <td className={styles.moment}>
        {list === "scheduled" && row.dueAt ? <DueTime at={row.dueAt} /> : <Moment at={moment} />}
      </td>
    </tr>
  );
}
