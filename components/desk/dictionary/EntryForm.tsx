"use client";

import { Button, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import { sayReadingRefusal } from "#components/editor/sayReadingRefusal.ts";
import { parseReadings } from "#editor/parseReadings.ts";
import type { Answer } from "../Answer.ts";
import { Fault } from "../Fault.tsx";
import { useHouse } from "../HouseProvider.tsx";
import { useAct } from "../useAct.ts";
import styles from "./Dictionary.module.css";

export type Said = { term: string; pinyin: string; hant: string; hans: string; note: string };

type Props<T> = {
  initial: Said;
  /** A term that the house has stays as it is. */
  isTermFixed?: boolean;
  act: (said: Said) => Promise<Answer<T>>;
  onDone: (value: T, said: Said) => void;
  onRefused?: (code: string) => void;
  onClose: () => void;
};

/** What the house says of a term. The reading is looked at before it is sent, so that the reason is exact. */
export function EntryForm<T>(props: Props<T>) {
  const { initial, isTermFixed = false, act, onDone, onRefused, onClose } = props;
  const t = useTranslations("desk.dictionary");
  const reading = useTranslations("editor.reading");
  const { language } = useHouse();
  const { run, isBusy, refusal } = useAct(act);
  const [said, setSaid] = useState(initial);
  const [fault, setFault] = useState<string>();
  const set = (name: keyof Said) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setSaid((before) => ({ ...before, [name]: value }));
    setFault(undefined);
  };

  async function save(event: SubmitEvent) {
    event.preventDefault();
    const parsed = parseReadings(said.term.trim(), said.pinyin);
    if (!parsed.ok) {
      setFault(sayReadingRefusal(parsed, reading));
      return;
    }
    const answer = await run({ ...said, pinyin: parsed.readings.join(" ") });
    if (answer.ok) onDone(answer.value, { ...said, term: said.term.trim() });
    else onRefused?.(answer.error.code);
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.nativeEvent.isComposing) onClose();
      }}
    >
      {!isTermFixed && (
        <TextInput
          label={t("term")}
          lang={language}
          required
          maxLength={40}
          autoFocus
          value={said.term}
          onChange={set("term")}
        />
      )}
      <TextInput
        label={t("pinyin")}
        description={t("pinyinHelp")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        lang="zh-Latn-pinyin"
        required
        maxLength={400}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        autoFocus={isTermFixed}
        error={fault}
        value={said.pinyin}
        onChange={set("pinyin")}
      />
      <TextInput
        label={t("note")}
        lang={language}
        maxLength={500}
        value={said.note}
        onChange={set("note")}
      />
      <fieldset className={styles.forms}>
        <legend>{t("forms")}</legend>
        {(["hant", "hans"] as const).map((script) => (
          <TextInput
            key={script}
            label={t(script)}
            lang={script === "hant" ? "zh-Hant" : "zh-Hans"}
            placeholder={t("formHelp")}
            maxLength={40}
            value={said[script]}
            onChange={set(script)}
          />
        ))}
      </fieldset>
      {refusal && <Fault>{refusal.message}</Fault>}
      <div className={styles.buttons}>
        <Button type="submit" loading={isBusy}>
          {t("save")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}
