"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { foldRows, type Stretch } from "./foldRows.ts";
import { OneRow } from "./OneRow.tsx";
import styles from "./Rows.module.css";
import { useVersions } from "./VersionsProvider.tsx";

/** The text with all that became of it. */
export function TextRows() {
  const { comparison, showsForms, view } = useVersions();
  return (
    <div className={styles.rows} data-view={view}>
      {foldRows(comparison.text.rows, showsForms).map((stretch) => (
        <Rows key={stretch.rows[0]?.place} stretch={stretch} />
      ))}
    </div>
  );
}

function Rows({ stretch }: { stretch: Stretch }) {
  const t = useTranslations("versions");
  const [isOpen, setIsOpen] = useState(false);
  const isFolded = stretch.isFolded && !isOpen;
  return (
    <>
      {stretch.isFolded && (
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? t("fold") : t("unfold", { count: stretch.rows.length })}
        </button>
      )}
      {!isFolded && stretch.rows.map(({ row, place }) => <OneRow key={place} row={row} />)}
    </>
  );
}
