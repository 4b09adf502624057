"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Revision, RevisionPage } from "#newsroom/revisions/Revision.ts";
import { Fault } from "../Fault.tsx";
import { useHouse } from "../HouseProvider.tsx";
import { Link } from "../NavigationProvider.tsx";
import { useAct } from "../useAct.ts";
import { useActWords } from "../article/useActWords.ts";
import styles from "./Timeline.module.css";
import { useSideWords } from "./useSideWords.ts";
import { versionsAddress } from "./versionsAddress.ts";
import { useVersions } from "./VersionsProvider.tsx";

/** Every version, the newest first; each leads to what it changed, or becomes the one compared from. */
export function Timeline({ page }: { page: RevisionPage }) {
  const t = useTranslations("versions");
  const { articleId, acts } = useVersions();
  const [older, setOlder] = useState<RevisionPage>();
  const reading = useAct(acts.listRevisions);
  const rows = [...page.rows, ...(older?.rows ?? [])];
  const next = older ? older.next : page.next;

  async function readOn(after: string) {
    const answer = await reading.run({ articleId, after });
    if (!answer.ok) return;
    setOlder({ rows: [...(older?.rows ?? []), ...answer.value.rows], next: answer.value.next });
  }

  return (
    <nav aria-label={t("list")} className={styles.timeline}>
      <ol className={styles.list}>
        {rows.map((row, at) => (
          <Entry
            key={row.moment}
            row={row}
            previous={rows[at + 1]}
            rows={rows}
            isNewest={at === 0}
          />
        ))}
      </ol>
      {reading.refusal && <Fault>{reading.refusal.message}</Fault>}
      {next !== undefined && (
        <Button variant="default" loading={reading.isBusy} onClick={() => void readOn(next)}>
          {t("older")}
        </Button>
      )}
    </nav>
  );
}

type EntryProps = {
  row: Revision;
  previous: Revision | undefined;
  rows: readonly Revision[];
  isNewest: boolean;
};

function Entry({ row, previous, rows, isNewest }: EntryProps) {
  const t = useTranslations("versions");
  const { language } = useHouse();
  const { timeOf } = useSideWords();
  const { articleId, comparison, view } = useVersions();
  const { before, after } = comparison;
  const { act, fields } = useActWords()(row);
  const isOld = row.moment === before.moment;
  const isNew = row.moment === after.moment || (isNewest && after.isNow);
  const source = rows.find(({ version }) => version === row.from);
  const asNew = { from: previous?.moment ?? row.moment, to: row.moment, view };
  const asOld = { from: row.moment, to: after.isNow ? "now" : after.moment, view };
  return (
    <li className={styles.entry} data-kind={row.kind} data-shown={isOld || isNew || undefined}>
      <Link
        href={versionsAddress(articleId, asNew)}
        title={t("seeChange")}
        aria-current={isOld || isNew ? "true" : undefined}
      >
        <span className={styles.act}>
          {act}
          {isOld && (
            <span className={styles.tag} data-mark="old">
              {t("old")}
            </span>
          )}
          {isNew && (
            <span className={styles.tag} data-mark="new">
              {t("new")}
            </span>
          )}
        </span>
        <span className={styles.by}>
          <span lang={language}>{row.people.join("、")}</span>{" "}
          <time dateTime={new Date(row.at).toISOString()}>{timeOf(row.at)}</time>
        </span>
        {fields !== "" && <span className={styles.fields}>{fields}</span>}
        {source && (
          <span className={styles.fields}>{t("backTo", { when: timeOf(source.at) })}</span>
        )}
      </Link>
      {!isOld && !isNewest && (
        <Link
          href={versionsAddress(articleId, asOld)}
          className={styles.from}
          aria-label={`${t("asOld")}：${act} ${timeOf(row.at)}`}
        >
          {t("asOld")}
        </Link>
      )}
    </li>
  );
}
