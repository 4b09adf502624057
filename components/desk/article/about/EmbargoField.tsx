"use client";

import { TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useHouse } from "../../HouseProvider.tsx";
import { FieldNote } from "../FieldNote.tsx";
import { meantBy, offsetAt, wallTimeAt } from "../timing/wallTime.ts";
import { useField } from "../useField.ts";
import styles from "./About.module.css";
import { onEnter } from "./onEnter.ts";

/** Until when the house has promised to keep the story, and whose wish that is. */
export function EmbargoField() {
  const t = useTranslations("desk.about");
  const { zone, language } = useHouse();
  const field = useField("embargo");
  const [isWrong, setIsWrong] = useState(false);
  const { value } = field;
  const shown = value ? localTime(value.until, zone) : "";

  function change(local: string) {
    const [date = "", time = ""] = local.split("T");
    const meant = meantBy({ date, time }, zone);
    setIsWrong(local !== "" && meant.is !== "once" && meant.is !== "twice");
    // A day half typed reads as nothing: the note waits for the other half.
    const note = value?.note ?? field.theirs?.note ?? "";
    if (local === "") field.change(null);
    // Of two, the later one: what was promised is kept.
    else if (meant.is === "once") field.change({ until: meant.at, note });
    else if (meant.is === "twice") field.change({ until: meant.at[1], note });
  }

  return (
    <section className={styles.group} aria-labelledby="embargo">
      <h2 id="embargo">{t("embargo")}</h2>
      <TextInput
        type="datetime-local"
        label={t("embargoUntil")}
        description={t("embargoHelp", { zone, offset: offsetAt(value?.until ?? new Date(), zone) })}
        value={shown}
        error={isWrong || field.standing.is === "refused"}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={() => void field.save()}
      />
      {value && (
        <TextInput
          label={t("embargoNote")}
          placeholder={t("embargoNoteHelp")}
          lang={language}
          maxLength={500}
          value={value.note}
          onChange={(event) => field.change({ ...value, note: event.currentTarget.value })}
          onBlur={() => void field.save()}
          onKeyDown={onEnter(() => void field.save())}
        />
      )}
      <FieldNote field={field} theirs={wordsOf(field.theirs, zone)} />
    </section>
  );
}

function localTime(at: string, zone: string): string {
  const { date, time } = wallTimeAt(at, zone);
  return `${date}T${time}`;
}

const wordsOf = (embargo: { until: string; note: string } | null, zone: string) =>
  embargo ? `${localTime(embargo.until, zone).replace("T", " ")} ${embargo.note}`.trim() : "";
