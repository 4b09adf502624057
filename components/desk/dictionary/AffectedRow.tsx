import { Button } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import type { AffectedArticle, AffectedPlace } from "#newsroom/dictionary/listAffected.ts";
import { Fault } from "../Fault.tsx";
import { useHouse } from "../HouseProvider.tsx";
import { Link } from "../NavigationProvider.tsx";
import styles from "./Dictionary.module.css";

const MOST_PLACES = 3;

type Props = {
  article: AffectedArticle;
  /** Empty once it was updated; a reason where it could not be. */
  word: string | undefined;
  onUpdate: (() => void) | undefined;
};

/** A live article that would read otherwise: where, and how. */
export function AffectedRow({ article, word, onUpdate }: Props) {
  const t = useTranslations("desk.dictionary.offer");
  const { language } = useHouse();
  const { headline, places } = article;
  const told = (pinyin: AffectedPlace["reads"]) =>
    pinyin.map((syllable) => syllable ?? t("nothing")).join(" ");
  return (
    <li>
      <div className={styles.affectedHead}>
        <Link href={`/desk/articles/${article.articleId}`} lang={language}>
          {headline}
        </Link>
        {article.isStaged && <span className={styles.staged}>{t("staged")}</span>}
        {word === "" ? (
          <span className={styles.fine}>
            <IconCheck size={16} stroke={1.75} aria-hidden />
            {t("updated")}
          </span>
        ) : (
          onUpdate && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t("updateOne", { headline })}
              onClick={onUpdate}
            >
              {t("update")}
            </Button>
          )
        )}
      </div>
      {word !== undefined && word !== "" && <Fault>{word}</Fault>}
      <ul className={styles.places}>
        {places.slice(0, MOST_PLACES).map((place, at) => (
          <li key={at}>
            <Context {...place} lang={language} />
            <span className={styles.reads} lang="zh-Latn-pinyin">
              {t("reads", { stored: told(place.stored), reads: told(place.reads) })}
            </span>
          </li>
        ))}
        {places.length > MOST_PLACES && (
          <li className={styles.quiet}>{t("more", { count: places.length - MOST_PLACES })}</li>
        )}
      </ul>
    </li>
  );
}

type ContextProps = Pick<AffectedPlace, "sentence" | "place" | "length"> & { lang: string };

function Context({ sentence, place, length, lang }: ContextProps) {
  const characters = Array.from(sentence);
  return (
    <span lang={lang}>
      {characters.slice(0, place).join("")}
      <mark className={styles.mark}>{characters.slice(place, place + length).join("")}</mark>
      {characters.slice(place + length).join("")}
    </span>
  );
}
