"use client";

import { Button, NativeSelect, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { z } from "zod";
import type { Act } from "#components/desk/Answer.ts";
import { Fault } from "#components/desk/Fault.tsx";
import { useHouse } from "#components/desk/HouseProvider.tsx";
import { useNavigation } from "#components/desk/NavigationProvider.tsx";
import { useAct } from "#components/desk/useAct.ts";
import { type NoticeKind, noticeKinds } from "#newsroom/articles/inputs.ts";
import type * as inputs from "#newsroom/notices/inputs.ts";
import type { NoticesPage as Page, NoticeVersionRow } from "#newsroom/notices/listNotices.ts";
import styles from "../Admin.module.css";
import { Pages } from "../Pages.tsx";
import { Notice } from "./Notice.tsx";

export type NoticeActs = {
  createNotice: Act<z.input<typeof inputs.CreateNotice>, { noticeId: string }>;
  reviseNotice: Act<z.input<typeof inputs.ReviseNotice>, { stamp: number }>;
  listVersions: Act<{ noticeId: string }, NoticeVersionRow[]>;
};

type Props = { page: Page; isFirst: boolean; acts: NoticeActs };

export function NoticesPage({ page, isFirst, acts }: Props) {
  const t = useTranslations("admin.notices");
  const [isMaking, setIsMaking] = useState(false);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{t("title")}</h1>
        <span className={styles.quiet}>{t("shown", { count: page.rows.length })}</span>
        {!isMaking && <Button onClick={() => setIsMaking(true)}>{t("new")}</Button>}
      </header>
      <p className={styles.why}>{t("why")}</p>
      {isMaking && (
        <NewNotice createNotice={acts.createNotice} onClose={() => setIsMaking(false)} />
      )}
      <ul className={styles.list}>
        {page.rows.map((notice) => (
          <Notice key={notice.id} notice={notice} acts={acts} />
        ))}
      </ul>
      <Pages next={page.next} isFirst={isFirst} />
    </div>
  );
}

type NewNoticeProps = Pick<NoticeActs, "createNotice"> & { onClose: () => void };

function NewNotice({ createNotice, onClose }: NewNoticeProps) {
  const t = useTranslations("admin.notices");
  const kinds = useTranslations("common.noticeKinds");
  const { language } = useHouse();
  const { refresh } = useNavigation();
  const { run, isBusy, refusal } = useAct(createNotice);
  const [kind, setKind] = useState<NoticeKind>("reprint");
  const [text, setText] = useState("");

  async function create() {
    const answer = await run({ kind, text });
    if (!answer.ok) return;
    refresh();
    onClose();
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <NativeSelect
        label={t("kind")}
        value={kind}
        autoFocus
        onChange={(event) =>
          setKind(noticeKinds.find((one) => one === event.currentTarget.value) ?? "reprint")
        }
        data={noticeKinds.map((value) => ({ value, label: kinds(value) }))}
      />
      <Textarea
        className={styles.wide}
        label={t("text")}
        lang={language}
        required
        autosize
        minRows={3}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {refusal && <Fault>{refusal.message}</Fault>}
      <div className={`${styles.buttons} ${styles.wide}`}>
        <Button type="submit" loading={isBusy}>
          {t("create")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
