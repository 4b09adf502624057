"use client";

import { useTranslations } from "next-intl";
import { articleAddress, plain } from "#components/reader/addresses.ts";
import type { Staged } from "#newsroom/articles/listStaged.ts";
import { useHouse } from "../HouseProvider.tsx";
import { Moment } from "../Moment.tsx";
import { Link } from "../NavigationProvider.tsx";
import { versionsAddress } from "../versions/versionsAddress.ts";
import { useRoom } from "./ArticleProvider.tsx";
import { StagedLine, type StagedPart } from "./release/StagedLine.tsx";
import styles from "./ArticlePage.module.css";

type Props = {
  isStaged: boolean;
  mayWrite: boolean;
  staged: Staged | undefined;
  onGo: (part: StagedPart, block?: number) => void;
};

/** What readers see now, against what stands here; and what is wanted of whoever looks at it. */
export function Standing({ isStaged, mayWrite, staged, onGo }: Props) {
  const t = useTranslations("desk.standing");
  const versions = useTranslations("versions");
  const { language } = useHouse();
  const { article } = useRoom();
  const { state, live, shortId, comments, withdrawal } = article;
  const [comment] = comments;
  const pen = mayWrite ? "write" : "read";
  const whenSubmitted = (at: Date) => t.rich("submitted", { when: () => <Moment at={at} /> });

  if (state === "live" && live) {
    return (
      <div className={styles.standing} data-kind={isStaged ? "staged" : "live"}>
        <p>
          <b>{t(isStaged ? "staged" : "live")}</b>
          <span className={styles.line}>
            {t.rich("liveSince", {
              number: live.number,
              when: () => <Moment at={live.publishedAt} />,
            })}
          </span>
          {isStaged && live.headline !== article.headline && (
            <span className={styles.line}>
              {t("shownHeadline")}
              <q lang={language}>{live.headline}</q>
            </span>
          )}
          {staged && <StagedLine staged={staged} onGo={onGo} />}
        </p>
        {isStaged && <Link href={versionsAddress(article.id)}>{versions("difference")}</Link>}
        <a href={articleAddress({ slug: live.slug, shortId }, plain)}>{t("see")}</a>
      </div>
    );
  }
  if (state === "withdrawn") {
    return (
      <div className={styles.standing} data-kind="withdrawn">
        <p>
          <b>{t("withdrawn")}</b> {withdrawal && <Moment at={withdrawal.at} />}
          <span className={styles.line}>{t("withdrawnWhy")}</span>
          {withdrawal && (
            <span className={styles.comment} lang={language}>
              {withdrawal.reason}
            </span>
          )}
        </p>
      </div>
    );
  }
  if (state === "submitted") {
    return (
      <div className={styles.standing} data-kind="submitted">
        <p>
          <b>{article.submittedAt && whenSubmitted(article.submittedAt)}</b>
          <span className={styles.line}>{t("submittedWhy", { pen })}</span>
        </p>
      </div>
    );
  }
  if (state === "returned" && comment) {
    return (
      <div className={styles.standing} data-kind="returned">
        <p>
          <b>{t("returned", { name: comment.author })}</b> <Moment at={comment.createdAt} />
          <span className={styles.comment} lang={language}>
            {comment.text}
          </span>
        </p>
      </div>
    );
  }
  return null;
}
