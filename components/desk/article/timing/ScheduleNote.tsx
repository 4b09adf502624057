"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { may } from "#newsroom/policy.ts";
import { useHouse } from "../../HouseProvider.tsx";
import page from "../ArticlePage.module.css";
import { useRoom } from "../ArticleProvider.tsx";
import { TimeInZone } from "./TimeInZone.tsx";
import styles from "./Timing.module.css";
import { isEmbargoed, type Timing } from "./useTiming.ts";

type Props = { timing: Timing; isEdited: boolean; isBusy: boolean };

/** When the article goes out and in which words; or why it didn't, and what to do about that. */
export function ScheduleNote({ timing, isEdited, isBusy }: Props) {
  const t = useTranslations("desk.timing");
  const { language } = useHouse();
  const { actor, article } = useRoom();
  const { schedule } = article;
  if (!schedule) return null;
  const maySchedule = may(actor, "article.schedule", article);
  const isEmbargoMissed = isEmbargoed(article, schedule.dueAt.getTime()) && !schedule.override;
  return (
    <div
      className={page.standing}
      data-kind={schedule.isMissed === true ? "missed" : "scheduled"}
      {...(schedule.isMissed === true && { role: "alert" })}
    >
      <div className={styles.told}>
        <p>
          {t(schedule.isMissed === true ? "missedFor" : "scheduledFor")}{" "}
          <TimeInZone at={schedule.dueAt} />
          <span className={page.line}>
            {t.rich("by", { name: () => <span lang={language}>{schedule.by}</span> })}
          </span>
        </p>
        {schedule.isMissed === true && <Missed refusal={schedule.refusal} />}
        {schedule.refusal === null && isEmbargoMissed && (
          <p className={styles.wanting}>{t("beforeEmbargo")}</p>
        )}
        {schedule.refusal === null && isEdited && (
          <div className={styles.edited}>
            <p>{t(maySchedule ? "edited" : "editedSeen")}</p>
            {maySchedule && (
              <Button
                variant="default"
                loading={isBusy}
                onClick={() =>
                  void timing.schedule(schedule.dueAt.toISOString(), schedule.override ?? "")
                }
              >
                {t("takeEdits")}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

function Missed({ refusal }: { refusal: string | null }) {
  const t = useTranslations("desk.timing");
  const checks = useTranslations("desk.checks");
  if (refusal === null) return <p className={styles.wanting}>{t("late")}</p>;
  const reason = t.has(`refusals.${refusal}`)
    ? t(`refusals.${refusal}`)
    : checks.has(refusal)
      ? checks(refusal)
      : t("refusals.failed");
  return (
    <p className={styles.wanting}>
      {reason}
      <span className={page.line}>{t("missedHelp")}</span>
    </p>
  );
}
