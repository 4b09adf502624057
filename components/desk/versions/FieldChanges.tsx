"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FieldChange } from "#newsroom/revisions/compareFields.ts";
import type { Piece } from "#newsroom/revisions/Comparison.ts";
import { exactTime } from "../exactTime.ts";
import { useHouse } from "../HouseProvider.tsx";
import { Fact, Files } from "./PictureRow.tsx";
import { Pieces } from "./Pieces.tsx";
import styles from "./Rows.module.css";

const nameOf = { section: "sectionId" } as const satisfies Partial<
  Record<FieldChange["field"], string>
>;

/** What changed beside the text, field by field. */
export function FieldChanges({ changes }: { changes: readonly FieldChange[] }) {
  const t = useTranslations("desk.fields");
  const { language } = useHouse();
  return (
    <dl className={styles.facts}>
      {changes.map((change) => (
        <div key={change.field} className={styles.fact} data-change="" tabIndex={-1}>
          <dt>{t(change.field === "section" ? nameOf.section : change.field)}</dt>
          <dd lang={language}>
            <OneField change={change} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function OneField({ change }: { change: FieldChange }): ReactNode {
  const t = useTranslations("versions");
  const roles = useTranslations("common.contributorRoles");
  const format = useFormatter();
  if ("pieces" in change) return <Pieces pieces={change.pieces} showsForms />;
  if (change.field === "datedAt") {
    const words = (at: string | null) =>
      at === null ? t("fields.published") : format.dateTime(new Date(at), exactTime);
    return <Pieces pieces={fromTo(words(change.before), words(change.after))} showsForms />;
  }
  if (change.field === "lead") {
    const { before, after, caption, credit, alt } = change;
    return (
      <>
        <Files before={{ mediaId: before }} after={{ mediaId: after }} />
        <dl className={styles.facts}>
          {Object.entries({ caption, credit, alt }).map(
            ([name, pieces]) =>
              pieces.some(({ is }) => is !== "same") && (
                <Fact key={name} name={t(`picture.${name}`)}>
                  <Pieces pieces={pieces} showsForms />
                </Fact>
              ),
          )}
        </dl>
      </>
    );
  }
  const isCredits = change.field === "contributors";
  const removed = isCredits ? change.removed.map(creditWords) : change.removed;
  const added = isCredits ? change.added.map(creditWords) : change.added;
  return (
    <ul className={styles.items}>
      {removed.map((one) => (
        <li key={`-${one}`}>
          <Pieces pieces={[{ is: "removed", text: one }]} showsForms />
        </li>
      ))}
      {added.map((one) => (
        <li key={`+${one}`}>
          <Pieces pieces={[{ is: "added", text: one }]} showsForms />
        </li>
      ))}
      {change.isReordered && <li className={styles.quiet}>{t("fields.reordered")}</li>}
    </ul>
  );

  function creditWords({ role, name }: { role: string; name: string }): string {
    return `${roles(role)} ${name}`;
  }
}

const fromTo = (before: string, after: string): Piece[] => [
  { is: "removed", text: before },
  { is: "added", text: after },
];
