"use client";

import { Button, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Fault } from "#components/desk/Fault.tsx";
import { useHouse } from "#components/desk/HouseProvider.tsx";
import { Moment } from "#components/desk/Moment.tsx";
import { useNavigation } from "#components/desk/NavigationProvider.tsx";
import { useAct } from "#components/desk/useAct.ts";
import type { NoticeRow } from "#newsroom/notices/listNotices.ts";
import styles from "../Admin.module.css";
import type { NoticeActs } from "./NoticesPage.tsx";
import { NoticeVersions } from "./NoticeVersions.tsx";

type Props = { notice: NoticeRow; acts: NoticeActs };

/** A notice in its newest words; revising makes a version, and what was printed keeps the old one. */
export function Notice({ notice, acts }: Props) {
  const t = useTranslations("admin.notices");
  const kinds = useTranslations("common.noticeKinds");
  const { language } = useHouse();
  const { refresh } = useNavigation();
  const { run, isBusy, refusal, forget } = useAct(acts.reviseNotice);
  const [draft, setDraft] = useState<string>();

  async function revise(text: string) {
    const { id: noticeId, stamp } = notice;
    const answer = await run({ noticeId, stamp, text });
    if (answer.ok) setDraft(undefined);
    if (answer.ok || answer.error.code === "conflict") refresh();
  }

  return (
    <li className={styles.item}>
      <div className={styles.about}>
        <span className={styles.name}>{kinds(notice.kind)}</span>
        <span className={styles.quiet}>
          {t("version", { number: notice.number })} ·{" "}
          <span lang={language}>{notice.writtenBy}</span> <Moment at={notice.revisedAt} />
        </span>
        {draft === undefined && (
          <button type="button" className={styles.inline} onClick={() => setDraft(notice.text)}>
            {t("revise")}
          </button>
        )}
        {notice.number > 1 && <NoticeVersions key={notice.number} notice={notice} acts={acts} />}
      </div>
      {draft === undefined ? (
        <p className={styles.text} lang={language}>
          {notice.text}
        </p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void revise(draft);
          }}
        >
          <Textarea
            aria-label={t("text")}
            description={t("reviseHelp")}
            lang={language}
            required
            autosize
            minRows={3}
            maxLength={2000}
            autoFocus
            value={draft}
            onChange={(event) => setDraft(event.currentTarget.value)}
          />
          {refusal && <Fault>{refusal.message}</Fault>}
          <div className={styles.buttons}>
            <Button type="submit" loading={isBusy} disabled={draft.trim() === notice.text}>
              {t("save")}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                setDraft(undefined);
                forget();
              }}
            >
              {t("cancel")}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
