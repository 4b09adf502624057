"use client";

import { Button } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { ArticleState } from "#newsroom/policy.ts";
import { Link } from "../NavigationProvider.tsx";
import { type Schedule, StateWord } from "../StateWord.tsx";
import type { ActName, BarAct } from "./actsFor.ts";
import styles from "./ArticlePage.module.css";
import { VersionsLink } from "./VersionsLink.tsx";

type Props = {
  state: ArticleState;
  isStaged: boolean;
  schedule: Schedule | undefined;
  acts: BarAct[];
  busy: ActName | undefined;
  back: string;
  onAct: (act: BarAct) => void;
};

/** Where the article stands and what may be done with it, always in sight. */
export function ActBar({ state, isStaged, schedule, acts, busy, back, onAct }: Props) {
  const t = useTranslations("desk.acts");
  return (
    <div className={styles.bar} role="group" aria-label={t("label")}>
      <Link href={back} className={styles.back} aria-label={t("back")}>
        <IconArrowLeft size={18} stroke={1.5} aria-hidden />
        <span>{t("back")}</span>
      </Link>
      <StateWord state={state} isStaged={isStaged} schedule={schedule} />
      <VersionsLink />
      <div className={styles.acts}>
        {acts.toReversed().map((act) => {
          const isMain = act === acts[0] && act !== "recall" && (act !== "release" || isStaged);
          return (
            <Button
              key={act}
              variant={isMain ? "filled" : "default"}
              color={act === "publish" || act === "release" ? "vermilion" : "ink"}
              loading={busy === act}
              disabled={busy !== undefined && busy !== act}
              onClick={() => onAct(act)}
              {...(act === acts[0] && { title: "Alt+Enter", "aria-keyshortcuts": "Alt+Enter" })}
            >
              {t(wordFor(act, { state, isStaged, isScheduled: schedule !== undefined }))}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

type Standing = { state: ArticleState; isStaged: boolean; isScheduled: boolean };

/** Publishing is two things to a reader: a first sight, and a return; a live page is changed or only corrected. */
export function wordFor(act: BarAct, { state, isStaged, isScheduled }: Standing) {
  if (act === "release") return isStaged ? "publishChanges" : "correctOnly";
  if (isScheduled && act === "schedule") return "reschedule";
  if (isScheduled && act === "publish") return "publishNow";
  return act === "publish" && state === "withdrawn" ? "publishAgain" : act;
}
