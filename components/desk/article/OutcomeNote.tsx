"use client";

import { useTranslations } from "next-intl";
import { Fault } from "../Fault.tsx";
import { Moment } from "../Moment.tsx";
import styles from "./ArticlePage.module.css";
import { useRoom } from "./ArticleProvider.tsx";
import { useActWords } from "./useActWords.ts";
import type { Outcome } from "./useActs.ts";

/** Where an act leads; once the article stands elsewhere, to say that it was done would mislead. */
const stateAfter = {
  submit: "submitted",
  recall: "draft",
  returnArticle: "returned",
  publish: "live",
  schedule: "submitted",
  unschedule: "submitted",
  amend: "live",
  correct: "live",
  update: "live",
  withdraw: "withdrawn",
} as const;

/** What an act came to; where somebody else was first, who that was and what they did. */
export function OutcomeNote({ outcome }: { outcome: Outcome | undefined }) {
  const t = useTranslations("desk.acts");
  const { article, history } = useRoom();
  const wordsOf = useActWords();
  const [last] = history.rows;
  const words = outcome?.isOvertaken === true && last ? wordsOf(last) : undefined;
  const isDone = outcome?.isDone === true && article.state === stateAfter[outcome.act];
  return (
    <>
      <div role="status">
        {isDone && (
          // The banner says it to who sees; this is for who listens.
          <p className={outcome.act === "schedule" ? styles.hidden : styles.done}>
            {outcome.message}
          </p>
        )}
      </div>
      {outcome?.isDone === false && (
        <Fault>
          {outcome.message}
          {last && words && (
            <span className={styles.line}>
              {t.rich("lastAct", {
                name: last.actor,
                ...words,
                when: () => <Moment at={last.at} />,
              })}
            </span>
          )}
        </Fault>
      )}
    </>
  );
}
