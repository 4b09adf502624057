"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { contributorRoles } from "#newsroom/articles/inputs.ts";
import { exactTime } from "../exactTime.ts";
import { useHouse } from "../HouseProvider.tsx";
import styles from "./NewArticle.module.css";
import type { PressFound, PressRun } from "./PressFound.ts";

/** Every part of a press text beside the name of the field that it goes to. */
export function PressPreview({ found }: { found: PressFound }) {
  const t = useTranslations("desk.new");
  const roles = useTranslations("common.contributorRoles");
  const kinds = useTranslations("common.noticeKinds");
  const { language } = useHouse();
  const { fields, headline, standfirst, body } = found;
  return (
    <>
      <h2 className={styles.subtitle}>{t("found")}</h2>
      {found.unplaced.length > 0 && <Unplaced lines={found.unplaced} />}
      <dl className={styles.parts}>
        <Part name={t("headline")} missing={t("headlineMissing")}>
          {headline.length > 0 && <Runs runs={headline} />}
        </Part>
        {standfirst.length > 0 && (
          <Part name={t("standfirst")}>
            <Runs runs={standfirst} />
          </Part>
        )}
        <Part name={t("source")}>{fields.source}</Part>
        <Part name={t("time")}>
          {fields.datedAt && <PressTime found={found} at={fields.datedAt} />}
        </Part>
        {fields.dateline && <Part name={t("dateline")}>{fields.dateline}</Part>}
        {contributorRoles.map((role) => {
          const names = fields.contributors?.filter((one) => one.role === role) ?? [];
          return names.length > 0 || role === "reporter" || role === "responsible_editor" ? (
            <Part key={role} name={roles(role)}>
              {names.map(({ name }) => name).join("、")}
            </Part>
          ) : null;
        })}
        {fields.lead && (
          <Part name={t("picture")}>
            {fields.lead.caption}
            {fields.lead.credit && (
              <span className={styles.note}>{t("credit", { credit: fields.lead.credit })}</span>
            )}
          </Part>
        )}
        {fields.notices?.map(
          (notice, place) =>
            "text" in notice && (
              <Part key={place} name={kinds(notice.kind)}>
                {notice.text}
              </Part>
            ),
        )}
        <Part name={t("body")}>
          <p className={styles.note}>
            {t("bodyCount", { paragraphs: body.length, characters: found.characters })}
          </p>
          <div
            className={styles.body}
            lang={language}
            tabIndex={0}
            role="region"
            aria-label={t("body")}
          >
            {body.map((runs, place) => (
              <p key={place}>
                <Runs runs={runs} />
              </p>
            ))}
          </div>
        </Part>
        <Part name={t("readings")}>
          <Readings found={found} />
        </Part>
      </dl>
    </>
  );
}

type PartProps = { name: string; missing?: string; children: ReactNode };

function Part({ name, missing, children }: PartProps) {
  const t = useTranslations("desk.new");
  const { language } = useHouse();
  const isEmpty = !children;
  return (
    <div className={styles.part}>
      <dt>{name}</dt>
      <dd lang={isEmpty ? undefined : language} data-empty={isEmpty || undefined}>
        {isEmpty ? (missing ?? t("notFound")) : children}
      </dd>
    </div>
  );
}

function Runs({ runs }: { runs: PressRun[] }) {
  return runs.map(({ text, pinyin }, place) =>
    pinyin === undefined ? (
      <span key={place}>{text}</span>
    ) : (
      <ruby key={place}>
        {text}
        <rt lang="zh-Latn-pinyin">{pinyin}</rt>
      </ruby>
    ),
  );
}

function PressTime({ found, at }: { found: PressFound; at: string }) {
  const t = useTranslations("desk.new");
  const format = useFormatter();
  const { zone } = useHouse();
  return (
    <>
      <time dateTime={at}>{format.dateTime(new Date(at), { ...exactTime, timeZone: zone })}</time>
      <span className={styles.note}>
        {found.isClockMissing ? t("clockMissing", { zone }) : t("zone", { zone })}
      </span>
    </>
  );
}

function Unplaced({ lines }: { lines: PressFound["unplaced"] }) {
  const t = useTranslations("desk.new");
  const { language } = useHouse();
  return (
    <section className={styles.unplaced} aria-label={t("unplaced")}>
      <h3>{t("unplacedCount", { count: lines.length })}</h3>
      <p>{t("unplacedHelp")}</p>
      <ul>
        {lines.map(({ line, text }, place) => (
          <li key={place}>
            <span className={styles.line}>{t("line", { line })}</span>
            <span lang={language}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Readings({ found }: { found: PressFound }) {
  const t = useTranslations("desk.new");
  const { doubled, setAside } = found;
  return (
    <>
      {t("readingsCount", { count: found.readings })}
      {doubled.length > 0 && (
        <details className={styles.details}>
          <summary>{t("doubled", { count: doubled.length })}</summary>
          <ul className={styles.readings}>
            {doubled.map(({ line, character, written, times }, place) => (
              <li key={place}>
                {character}
                {`(${written})`.repeat(times)} → {character}({written})
                <span className={styles.line}>{t("line", { line })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {setAside.length > 0 && (
        <details className={styles.details}>
          <summary>{t("setAside", { count: setAside.length })}</summary>
          <ul className={styles.readings}>
            {setAside.map(({ line, character, pinyin }, place) => (
              <li key={place}>
                {character} {pinyin}
                <span className={styles.line}>{t("line", { line })}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
