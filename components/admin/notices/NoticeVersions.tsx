"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Fault } from "#components/desk/Fault.tsx";
import { useHouse } from "#components/desk/HouseProvider.tsx";
import { Moment } from "#components/desk/Moment.tsx";
import { useAct } from "#components/desk/useAct.ts";
import type { NoticeRow, NoticeVersionRow } from "#newsroom/notices/listNotices.ts";
import styles from "../Admin.module.css";
import type { NoticeActs } from "./NoticesPage.tsx";

type Props = { notice: NoticeRow; acts: NoticeActs };

/** The words that a notice had before, fetched when somebody asks. */
export function NoticeVersions({ notice, acts }: Props) {
  const t = useTranslations("admin.notices");
  const { language } = useHouse();
  const { run, isBusy, refusal } = useAct(acts.listVersions);
  const [versions, setVersions] = useState<NoticeVersionRow[]>();

  async function show() {
    if (versions) {
      setVersions(undefined);
      return;
    }
    const answer = await run({ noticeId: notice.id });
    if (answer.ok) setVersions(answer.value);
  }

  return (
    <>
      <button
        type="button"
        className={styles.inline}
        aria-expanded={versions !== undefined}
        disabled={isBusy}
        onClick={() => void show()}
      >
        {t("versions", { count: notice.number })}
      </button>
      {refusal && <Fault>{refusal.message}</Fault>}
      {versions && (
        <ol className={styles.versions} reversed>
          {versions.map((version) => (
            <li key={version.number}>
              <span className={styles.quiet}>
                {t("version", { number: version.number })} ·{" "}
                <span lang={language}>{version.writtenBy}</span> <Moment at={version.createdAt} />
              </span>
              <p className={styles.text} lang={language}>
                {version.text}
              </p>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
