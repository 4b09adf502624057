"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { HistoryRow } from "#newsroom/articles/listHistory.ts";
import { DueTime } from "../DueTime.tsx";
import { Fault } from "../Fault.tsx";
import { useHouse } from "../HouseProvider.tsx";
import { Moment } from "../Moment.tsx";
import { Link } from "../NavigationProvider.tsx";
import { useAct } from "../useAct.ts";
import { versionsAddress } from "../versions/versionsAddress.ts";
import { useRoom } from "./ArticleProvider.tsx";
import { foldHistory } from "./foldHistory.ts";
import styles from "./Pane.module.css";
import { useActWords } from "./useActWords.ts";

/** What befell the article, the newest first. */
export function HistoryTab() {
  const t = useTranslations("desk.history");
  const versions = useTranslations("versions");
  const { article, history, extendHistory, acts } = useRoom();
  const older = useAct(acts.listHistory);

  async function readOn(after: string) {
    const answer = await older.run({ articleId: article.id, after });
    if (answer.ok) extendHistory(answer.value);
  }

  const { next } = history;
  return (
    <div className={styles.stack}>
      <Link href={versionsAddress(article.id)} className={styles.versions}>
        {versions("compare")}
      </Link>
      <ol className={styles.entries}>
        {foldHistory(history.rows).map((row) => (
          <Entry key={row.id} row={row} />
        ))}
      </ol>
      {older.refusal && <Fault>{older.refusal.message}</Fault>}
      {next !== undefined && (
        <Button variant="default" loading={older.isBusy} onClick={() => void readOn(next)}>
          {t("older")}
        </Button>
      )}
    </div>
  );
}

function Entry({ row }: { row: HistoryRow }) {
  const { language } = useHouse();
  const t = useTranslations("desk.history");
  const { act, fields } = useActWords()(row);
  return (
    <li className={styles.entry}>
      <p className={styles.by}>
        <b lang={language}>{row.actor}</b> <Moment at={row.at} />
      </p>
      <p className={styles.words}>
        {act}
        {row.dueAt && row.kind !== "article.publishDue" && (
          <span className={styles.quiet}>
            <DueTime at={row.dueAt} />
          </span>
        )}
        {fields !== "" && <span className={styles.quiet}>{fields}</span>}
        {row.reason !== null && (
          <span className={styles.quiet}>
            {t.rich("override", { reason: () => <q lang={language}>{row.reason}</q> })}
          </span>
        )}
      </p>
      {row.note !== null && (
        <p className={styles.words} lang={language}>
          {row.note}
        </p>
      )}
    </li>
  );
}
