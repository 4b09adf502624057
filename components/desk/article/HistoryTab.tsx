"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { HistoryRow } from "#newsroom/articles/listHistory.ts";
import { Fault } from "../Fault.tsx";
import { useHouse } from "../HouseProvider.tsx";
import { Moment } from "../Moment.tsx";
import { useAct } from "../useAct.ts";
import { useRoom } from "./ArticleProvider.tsx";
import { foldHistory } from "./foldHistory.ts";
import styles from "./Pane.module.css";

/** What befell the article, the newest first. */
export function HistoryTab() {
  const t = useTranslations("desk.history");
  const { article, history, acts } = useRoom();
  const older = useAct(acts.listHistory);
  const [pages, setPages] = useState<{ rows: HistoryRow[]; next: string | undefined }>();
  const next = pages ? pages.next : history.next;

  async function readOn() {
    if (next === undefined) return;
    const answer = await older.run({ articleId: article.id, after: next });
    if (!answer.ok) return;
    setPages((before) => ({
      rows: [...(before?.rows ?? []), ...answer.value.rows],
      next: answer.value.next,
    }));
  }

  return (
    <div className={styles.stack}>
      <ol className={styles.entries}>
        {foldHistory([...history.rows, ...(pages?.rows ?? [])]).map((row) => (
          <Entry key={row.id} row={row} />
        ))}
      </ol>
      {older.refusal && <Fault>{older.refusal.message}</Fault>}
      {next !== undefined && (
        <Button variant="default" loading={older.isBusy} onClick={() => void readOn()}>
          {t("older")}
        </Button>
      )}
    </div>
  );
}

function Entry({ row }: { row: HistoryRow }) {
  const t = useTranslations("desk.history");
  const fields = useTranslations("desk.fields");
  const { language } = useHouse();
  const name = row.kind.replace(".", "_");
  return (
    <li className={styles.entry}>
      <p className={styles.by}>
        <b lang={language}>{row.actor}</b> <Moment at={row.at} />
      </p>
      <p className={styles.words}>
        {t.has(name) ? t(name) : row.kind}
        {row.fields.length > 0 && (
          <span className={styles.quiet}>
            {row.fields
              .map((field) => (fields.has(field) ? fields(field) : field))
              .join(t("comma"))}
          </span>
        )}
      </p>
    </li>
  );
}
