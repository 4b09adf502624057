"use client";

import { useTranslations } from "next-intl";
import { Fault } from "../Fault.tsx";
import { useHouse } from "../HouseProvider.tsx";
import { Moment } from "../Moment.tsx";
import { useAnswer } from "../useAnswer.ts";
import type { DictionaryActs } from "./DictionaryActs.ts";
import styles from "./Dictionary.module.css";

type Props = { entryId: string } & Pick<DictionaryActs, "listHistory">;

/** Who said what of a term, fetched when somebody asks. */
export function EntryHistory({ entryId, listHistory }: Props) {
  const t = useTranslations("desk.dictionary");
  const { language } = useHouse();
  const { value: events = [], refusal } = useAnswer(listHistory, { entryId });
  if (refusal) return <Fault>{refusal.message}</Fault>;
  return (
    <ol className={styles.history}>
      {events.map(({ id, at, actor, ability, from, to }) => (
        <li key={id}>
          <span className={styles.quiet}>
            <span lang={language}>{actor}</span> <Moment at={at} /> · {t(`acts.${actOf(ability)}`)}
          </span>
          <span lang="zh-Latn-pinyin">
            {from && <s>{from.pinyin}</s>} {to?.pinyin}
          </span>
          {to !== null && to.note !== "" && to.note !== from?.note && (
            <span lang={language}>{to.note}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

const acts = [
  "dictionary_add",
  "dictionary_change",
  "dictionary_remove",
  "dictionary_import",
] as const;

const actOf = (ability: string) =>
  acts.find((name) => name === ability.replace(".", "_")) ?? "dictionary_change";
