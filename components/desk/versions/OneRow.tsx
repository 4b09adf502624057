"use client";

import { IconUserQuestion } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Places, Row } from "#newsroom/revisions/Comparison.ts";
import { useHouse } from "../HouseProvider.tsx";
import { Authors } from "./Authors.tsx";
import { CopyText } from "./CopyText.tsx";
import { isChange } from "./foldRows.ts";
import { oldTextOf } from "./oldTextOf.ts";
import { PictureRow } from "./PictureRow.tsx";
import { Pieces } from "./Pieces.tsx";
import styles from "./Rows.module.css";
import { useVersions } from "./VersionsProvider.tsx";

/** Headline and standfirst stand before the first paragraph. */
const LINES = 2;
export const numberOf = ({ from }: Places) => from - LINES + 1;

/** A paragraph, a heading, a picture: what it was, what it is, and who wrote it. */
export function OneRow({ row }: { row: Row }) {
  const t = useTranslations("versions");
  const { language } = useHouse();
  const { comparison, showsForms, view } = useVersions();
  const [isAsking, setIsAsking] = useState(false);
  const isChanged = isChange(row, showsForms);
  const whose = row.after
    ? { version: comparison.after.version, places: row.after }
    : { version: comparison.before.version, places: row.before };
  const old = oldTextOf(row.pieces);
  if (row.is === "movedAway") {
    return (
      <div className={styles.row} data-is={row.is}>
        <p className={styles.away}>
          {row.after && t("row.movedAway", { number: numberOf(row.after) })}
        </p>
      </div>
    );
  }
  return (
    <div
      className={styles.row}
      data-is={isChanged ? row.is : "same"}
      data-kind={row.kind}
      {...(isChanged && { "data-change": "", tabIndex: -1 })}
    >
      <Label row={row} isChanged={isChanged} />
      <div className={styles.body} lang={language}>
        {row.kind === "horizontalRule" ? (
          <hr />
        ) : row.picture ? (
          <PictureRow row={row} />
        ) : view === "split" && isChanged ? (
          <div className={styles.split}>
            <p className={styles.text}>
              <Pieces pieces={row.pieces} side="before" showsForms={showsForms} />
            </p>
            <p className={styles.text}>
              <Pieces pieces={row.pieces} side="after" showsForms={showsForms} />
            </p>
          </div>
        ) : (
          <p className={styles.text}>
            <Pieces pieces={row.pieces} showsForms={showsForms} />
          </p>
        )}
        {isAsking && whose.places && <Blocks version={whose.version} places={whose.places} />}
      </div>
      <div className={styles.tools}>
        {row.pieces.length > 0 && (
          <button
            type="button"
            className={styles.tool}
            aria-expanded={isAsking}
            onClick={() => setIsAsking(!isAsking)}
          >
            <IconUserQuestion size={15} stroke={1.5} aria-hidden />
            <span>{t(isAsking ? "authors.close" : "authors.ask")}</span>
          </button>
        )}
        {isChanged && old !== "" && <CopyText text={old} word={t("copyOld")} />}
      </div>
    </div>
  );
}

function Blocks({ version, places }: { version: number; places: Places }) {
  const blocks = Array.from({ length: places.to - places.from + 1 }, (_, at) => places.from + at);
  return blocks.map((block) => <Authors key={block} version={version} block={block} />);
}

/** What it is and what became of it, in words. */
function Label({ row, isChanged }: { row: Row; isChanged: boolean }) {
  const t = useTranslations("versions");
  const { is, kind, level, was, before, after } = row;
  const kindOf = (one: { kind: Row["kind"]; level: number }) =>
    t(one.kind === "heading" && one.level > 2 ? "kinds.heading3" : `kinds.${one.kind}`);
  const places = after ?? before;
  const isNumbered = kind === "paragraph" && places !== undefined && places.from >= LINES;
  return (
    <p className={styles.label}>
      <span>
        {isNumbered ? t("paragraph", { number: numberOf(places) }) : kindOf({ kind, level })}
      </span>
      {isChanged && (is === "added" || is === "removed") && <b data-is={is}>{t(`row.${is}`)}</b>}
      {is === "moved" && before && after && (
        <b data-is={is}>
          {t(before.from > after.from ? "row.movedFromBelow" : "row.movedFromAbove", {
            number: numberOf(before),
          })}
        </b>
      )}
      {before && after && before.from < before.to && <b data-is="moved">{t("row.joined")}</b>}
      {before && after && after.from < after.to && <b data-is="moved">{t("row.split")}</b>}
      {was && (
        <b data-is="moved">
          {t("row.turned", { before: kindOf(was), after: kindOf({ kind, level }) })}
        </b>
      )}
    </p>
  );
}
