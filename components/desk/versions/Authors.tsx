"use client";

import { useTranslations } from "next-intl";
import { Fault } from "../Fault.tsx";
import { useHouse } from "../HouseProvider.tsx";
import { Moment } from "../Moment.tsx";
import { useAnswer } from "../useAnswer.ts";
import styles from "./Rows.module.css";
import { useVersions } from "./VersionsProvider.tsx";

/** Who put each word of a paragraph there, in the order of the words. */
export function Authors({ version, block }: { version: number; block: number }) {
  const t = useTranslations("versions.authors");
  const { language } = useHouse();
  const { articleId, acts } = useVersions();
  const { value, refusal } = useAnswer(acts.findAuthors, { articleId, version, block });
  if (refusal) return <Fault>{refusal.message}</Fault>;
  return (
    <ol className={styles.authors} aria-label={t("label")} aria-busy={!value}>
      {!value && <li className={styles.quiet}>{t("loading")}</li>}
      {value?.map(({ text, person, at, kind }, place) => (
        <li key={place}>
          <q lang={language}>{text}</q>
          <span className={styles.quiet}>
            <b lang={language}>{person}</b> {t(kind)} <Moment at={at} />
          </span>
        </li>
      ))}
    </ol>
  );
}
