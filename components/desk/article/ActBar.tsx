"use client";

import { Button } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { ArticleState } from "#newsroom/policy.ts";
import { Link } from "../NavigationProvider.tsx";
import { type Schedule, StateWord } from "../StateWord.tsx";
import type { ActName } from "./actsFor.ts";
import styles from "./ArticlePage.module.css";

type Props = {
  state: ArticleState;
  isStaged: boolean;
  schedule: Schedule | undefined;
  acts: ActName[];
  busy: ActName | undefined;
  back: string;
  onAct: (act: ActName) => void;
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
      <div className={styles.acts}>
        {acts.toReversed().map((act) => {
          const isMain = act === acts[0] && act !== "withdraw" && act !== "recall";
          return (
            <Button
              key={act}
              variant={isMain ? "filled" : "default"}
              color={act === "publish" ? "vermilion" : "ink"}
              loading={busy === act}
              disabled={busy !== undefined && busy !== act}
              onClick={() => onAct(act)}
              {...(act === acts[0] && { title: "Alt+Enter", "aria-keyshortcuts": "Alt+Enter" })}
            >
              {t(wordFor(act, state, schedule !== undefined))}
            </Button>
          );
        })}
      </div>
    </div>
  );
}

/** Publishing is three things to a reader: a first sight, a change, a return. */
export function wordFor(act: ActName, state: ArticleState, isScheduled: boolean) {
  if (isScheduled && act === "schedule") return "reschedule";
  if (isScheduled && act === "publish") return "publishNow";
  if (act !== "publish") return act;
  if (state === "live") return "publishChanges";
  return state === "withdrawn" ? "publishAgain" : "publish";
}
