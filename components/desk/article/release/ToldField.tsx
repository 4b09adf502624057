"use client";

import { Textarea } from "@mantine/core";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import { fullTime } from "#components/reader/times.ts";
import { mostTold } from "#newsroom/articles/inputs.ts";
import { useHouse } from "../../HouseProvider.tsx";
import { onEnterWithMod } from "../onEnterWithMod.ts";
import styles from "./Release.module.css";

type Props = {
  name: "correct" | "withdraw";
  words: string;
  /** What the paper puts over it. */
  label: string;
  isWanting: boolean;
  onChange: (words: string) => void;
  onSend: () => void;
};

/** What readers are told, how long it is, and how it will stand on the page. */
export function ToldField({ name, words, label, isWanting, onChange, onSend }: Props) {
  const t = useTranslations("desk.release");
  const format = useFormatter();
  const { language, zone } = useHouse();
  const field = useRef<HTMLTextAreaElement>(null);
  const preview = useId();
  // Sent without a word, it is here that one is wanting.
  useEffect(() => {
    if (isWanting) field.current?.focus();
  }, [isWanting]);
  const count = t("count", { count: format.number(words.length), most: format.number(mostTold) });
  return (
    <div className={styles.told}>
      <Textarea
        ref={field}
        label={t(`${name}.told`)}
        description={t(`${name}.help`)}
        error={isWanting && t(`${name}.wanting`)}
        lang={language}
        autosize
        minRows={3}
        maxRows={8}
        maxLength={mostTold}
        required
        withAsterisk={false}
        value={words}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onEnterWithMod(onSend)}
      />
      <p className={styles.count} data-near={words.length > mostTold * 0.9 || undefined}>
        {count}
      </p>
      <section className={styles.preview} aria-labelledby={preview}>
        <h3 id={preview}>{t("preview")}</h3>
        <div className={styles.page} lang={language}>
          <p className={styles.pageHead}>
            <b>{label}</b> <span>{fullTime(new Date(), { house: { language, zone } })}</span>
          </p>
          <p className={styles.pageText}>{words.trim() || "……"}</p>
        </div>
      </section>
    </div>
  );
}
