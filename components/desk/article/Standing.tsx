"use client";

import { useTranslations } from "next-intl";
import { articleAddress } from "#components/reader/addresses.ts";
import { useHouse } from "../HouseProvider.tsx";
import { Moment } from "../Moment.tsx";
import { useRoom } from "./ArticleProvider.tsx";
import styles from "./ArticlePage.module.css";

type Props = { isStaged: boolean; mayWrite: boolean };

/** What readers see now, against what stands here; and what is wanted of whoever looks at it. */
export function Standing({ isStaged, mayWrite }: Props) {
  const t = useTranslations("desk.standing");
  const { language } = useHouse();
  const { article } = useRoom();
  const { state, live, shortId, comments } = article;
  const [comment] = comments;
  const pen = mayWrite ? "write" : "read";

  if (state === "live" && live) {
    return (
      <div className={styles.standing} data-kind={isStaged ? "staged" : "live"}>
        <p>
          <b>{t(isStaged ? "staged" : "live")}</b> {t("liveSince", { number: live.number })}{" "}
          <Moment at={live.publishedAt} />
          {isStaged && live.headline !== article.headline && (
            <span className={styles.shown}>
              {t("shownHeadline")}
              <q lang={language}>{live.headline}</q>
            </span>
          )}
        </p>
        <a href={articleAddress({ slug: live.slug, shortId }, { isPinyin: false })}>{t("see")}</a>
      </div>
    );
  }
  if (state === "withdrawn") {
    return (
      <div className={styles.standing} data-kind="withdrawn">
        <p>
          <b>{t("withdrawn")}</b> {t("withdrawnWhy")}
        </p>
      </div>
    );
  }
  if (state === "submitted") {
    return (
      <div className={styles.standing} data-kind="submitted">
        <p>
          <b>{t("submitted")}</b> {article.submittedAt && <Moment at={article.submittedAt} />}{" "}
          {t("submittedWhy", { pen })}
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
