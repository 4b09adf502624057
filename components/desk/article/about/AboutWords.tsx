"use client";

import { useFormatter, useTranslations } from "next-intl";
import { exactTime } from "../../exactTime.ts";
import { useHouse } from "../../HouseProvider.tsx";
import { useRoom } from "../ArticleProvider.tsx";
import styles from "./About.module.css";

/** The same for whoever may read it and not change it now. */
export function AboutWords() {
  const t = useTranslations("desk.about");
  const roles = useTranslations("common.contributorRoles");
  const kinds = useTranslations("common.noticeKinds");
  const format = useFormatter();
  const { language, zone } = useHouse();
  const { article, sections } = useRoom();
  const words: [string, string | undefined][] = [
    [t("section"), sections.find(({ id }) => id === article.sectionId)?.name],
    [t("tags"), article.tags.join("、")],
    ...article.contributors.map(({ role, name }): [string, string] => [roles(role), name]),
    [t("source"), article.source],
    [t("dateline"), article.dateline],
    [
      t("datedAt"),
      article.datedAt ? format.dateTime(article.datedAt, { ...exactTime, timeZone: zone }) : "",
    ],
    [t("caption"), article.lead.caption],
    [t("credit"), article.lead.credit],
    [t("alt"), article.lead.alt],
    ...article.notices.map(({ kind, text }): [string, string] => [kinds(kind), text]),
  ];
  const width = article.leadWidths?.[0];
  return (
    <div className={styles.about}>
      <p className={styles.standing}>{t("readOnly")}</p>
      {article.lead.mediaId !== null && width !== undefined && (
        <img
          className={styles.picture}
          src={`/media/${article.lead.mediaId}/${width}`}
          alt={article.lead.alt}
        />
      )}
      <dl className={styles.plain}>
        {words.map(([name, value], place) => (
          <Word key={place} name={name} value={value} language={language} none={t("nothing")} />
        ))}
      </dl>
    </div>
  );
}

type WordProps = { name: string; value: string | undefined; language: string; none: string };

function Word({ name, value, language, none }: WordProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd lang={value ? language : undefined}>{value || none}</dd>
    </>
  );
}
