import { useTranslations } from "next-intl";
import type { ArticleState } from "#newsroom/policy.ts";
import styles from "./StateWord.module.css";

/** An article's state: the same word and colour wherever it stands. */
export function StateWord({
  state,
  isStaged = false,
}: {
  state: ArticleState;
  isStaged?: boolean;
}) {
  const t = useTranslations("desk.states");
  return (
    <span className={styles.state} data-state={state}>
      {t(state)}
      {isStaged && <span className={styles.staged}>{t("staged")}</span>}
    </span>
  );
}
