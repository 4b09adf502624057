"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ContributorRole } from "#newsroom/articles/inputs.ts";
import { FieldNote } from "../FieldNote.tsx";
import { isSame } from "../useArticle.ts";
import { useField } from "../useField.ts";
import styles from "./About.module.css";
import { BylineRow } from "./BylineRow.tsx";
import { moved } from "./moved.ts";

export type Credit = { role: ContributorRole; name: string };

/** Who made the piece, in the order of printing. A row without a name yet stays here alone. */
export function BylineField() {
  const t = useTranslations("desk.about");
  const roles = useTranslations("common.contributorRoles");
  const field = useField("contributors");
  const [draft, setRows] = useState<Credit[]>();
  const rows = draft ?? field.value;

  async function save(next: Credit[]) {
    setRows(next);
    const named = next.filter(({ name }) => name.trim() !== "");
    const isSaved = await field.save(named);
    if (isSaved) setRows((now) => (now && isSame(now, named) ? undefined : now));
  }
  const replace = (place: number, credit: Credit) =>
    rows.map((row, at) => (at === place ? credit : row));

  return (
    <section className={styles.group} aria-labelledby="byline">
      <h2 id="byline">{t("byline")}</h2>
      <ul className={styles.list}>
        {rows.map((credit, place) => (
          <BylineRow
            key={place}
            credit={credit}
            isFirst={place === 0}
            isLast={place === rows.length - 1}
            isNew={draft !== undefined && credit.name === ""}
            onType={(name) => setRows(replace(place, { ...credit, name }))}
            onSave={(changed) => void save(replace(place, changed))}
            onMove={(by) => void save(moved(rows, place, by))}
            onRemove={() => void save(rows.filter((_, at) => at !== place))}
          />
        ))}
      </ul>
      <FieldNote
        field={{
          ...field,
          takeTheirs: () => {
            setRows(undefined);
            field.takeTheirs();
          },
        }}
        theirs={field.theirs.map(({ role, name }) => `${roles(role)} ${name}`).join("、")}
      />
      <div>
        <Button
          variant="default"
          onClick={() => setRows([...rows, { role: nextRole(rows), name: "" }])}
        >
          {t("addCredit")}
        </Button>
      </div>
    </section>
  );
}

function nextRole(rows: Credit[]): ContributorRole {
  if (!rows.some(({ role }) => role === "reporter")) return "reporter";
  return rows.some(({ role }) => role === "responsible_editor") ? "reporter" : "responsible_editor";
}
