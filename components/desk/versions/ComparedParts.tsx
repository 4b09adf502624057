"use client";

import { Checkbox } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldChanges } from "./FieldChanges.tsx";
import { FormatChanges } from "./FormatChanges.tsx";
import { isChange } from "./foldRows.ts";
import { ReadingChanges } from "./ReadingChanges.tsx";
import { TextRows } from "./TextRows.tsx";
import styles from "./Versions.module.css";
import { useVersions } from "./VersionsProvider.tsx";

/** What differs, each sort apart: the words, what is beside them, how they read, how they are set. */
export function ComparedParts({ onForms }: { onForms: (shows: boolean) => void }) {
  const t = useTranslations("versions");
  const { comparison, showsForms } = useVersions();
  const { text, fields } = comparison;
  const hasForms = text.rows.some(({ pieces }) => pieces.some(({ is }) => is === "form"));
  const isTextSame = !text.rows.some((row) => isChange(row, showsForms));
  const hidden = showsForms
    ? 0
    : text.rows.filter((row) => row.isFormOnly && row.is === "changed").length;
  return (
    <>
      <Part name="text">
        {isTextSame && <p className={styles.quiet}>{t("sameText")}</p>}
        {hasForms && (
          <Checkbox
            size="xs"
            className={styles.forms}
            label={t("forms")}
            description={hidden > 0 && t("formsHidden", { count: hidden })}
            checked={showsForms}
            onChange={(event) => onForms(event.currentTarget.checked)}
          />
        )}
        <TextRows />
      </Part>
      {fields.length > 0 && (
        <Part name="fields">
          <FieldChanges changes={fields} />
        </Part>
      )}
      {text.readings.length > 0 && (
        <Part name="readings">
          <ReadingChanges changes={text.readings} />
        </Part>
      )}
      {text.formats.length > 0 && (
        <Part name="formats">
          <FormatChanges changes={text.formats} />
        </Part>
      )}
    </>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  const t = useTranslations("versions.sections");
  return (
    <section className={styles.part} aria-label={t(name)}>
      <h2>{t(name)}</h2>
      {children}
    </section>
  );
}
