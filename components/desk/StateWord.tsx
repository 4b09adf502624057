import { useTranslations } from "next-intl";
import type { ArticleState } from "#newsroom/policy.ts";
import styles from "./StateWord.module.css";

/** A time that is set for it to go out, and whether that has passed in vain. */
export type Schedule = { dueAt: Date; isMissed: boolean | null };

/** An article's state: the same word and colour wherever it stands. */
export function StateWord({
  state,
  isStaged = false,
  schedule,
}: {
  state: ArticleState;
  isStaged?: boolean;
  schedule?: Schedule | undefined;
}) {
  const t = useTranslations("desk.states");
  if (schedule) {
    const is = schedule.isMissed === true ? "missed" : "scheduled";
    return (
      <span className={styles.state} data-state={is}>
        {t(is)}
      </span>
    );
  }
  return (
    <span className={styles.state} data-state={state}>
      {t(state)}
      {isStaged && <span className={styles.staged}>{t("staged")}</span>}
    </span>
  );
}
