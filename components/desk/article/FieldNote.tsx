"use client";

import { useTranslations } from "next-intl";
import { Fault } from "../Fault.tsx";
import styles from "./about/About.module.css";
import type { FieldStanding } from "./useField.ts";

type Props = {
  field: {
    standing: FieldStanding;
    save: () => unknown;
    keepMine: () => unknown;
    takeTheirs: () => void;
  };
  /** What the field holds at the newsroom, in words. */
  theirs?: string;
};

/** How the saving of a field went, beneath the field. */
export function FieldNote({ field, theirs }: Props) {
  const t = useTranslations("desk.about");
  const { standing } = field;
  if (standing.is === "refused") {
    return (
      <Fault>
        {standing.message}{" "}
        <button type="button" className={styles.inline} onClick={() => void field.save()}>
          {t("retry")}
        </button>
      </Fault>
    );
  }
  if (standing.is === "overtaken") {
    return (
      <div role="alert" className={styles.overtaken}>
        <p>
          {standing.by ? t("overtakenBy", { name: standing.by }) : t("overtaken")}
          {theirs !== undefined && <q>{theirs || t("nothing")}</q>}
        </p>
        <button type="button" className={styles.inline} onClick={field.takeTheirs}>
          {t("takeTheirs")}
        </button>
        <button type="button" className={styles.inline} onClick={() => void field.keepMine()}>
          {t("keepMine")}
        </button>
      </div>
    );
  }
  return (
    <p role="status" className={styles.standing}>
      {standing.is === "still" ? "" : t(standing.is)}
    </p>
  );
}
