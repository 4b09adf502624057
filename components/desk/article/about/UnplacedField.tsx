"use client";

import { Menu } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useHouse } from "../../HouseProvider.tsx";
import type { FieldsInput } from "../ArticleActs.ts";
import { useRoom } from "../ArticleProvider.tsx";
import { FieldNote } from "../FieldNote.tsx";
import { useField } from "../useField.ts";
import styles from "./About.module.css";

const places = [
  "body",
  "source",
  "dateline",
  "caption",
  "credit",
  "reporter",
  "hotline",
  "reprint",
] as const;
type Place = (typeof places)[number];

/** What a press text held that found no field; each stays until somebody places or dismisses it. */
export function UnplacedField() {
  const t = useTranslations("desk.about");
  const { language } = useHouse();
  const { values, describe, appendToBody } = useRoom();
  const field = useField("unplaced");
  const [copied, setCopied] = useState<number>();
  const without = (place: number) => field.value.filter((_, at) => at !== place);
  if (field.value.length === 0) return null;

  async function put(text: string, at: number, place: Place) {
    if (place === "body") {
      if (appendToBody?.(text) !== true) return;
    } else {
      const fields = fieldFor(place, text, values);
      const described = await describe(fields, values);
      if (described.is !== "saved") return;
    }
    await field.save(without(at));
  }

  return (
    <section className={styles.unplaced} aria-labelledby="unplaced">
      <h2 id="unplaced">{t("unplaced", { count: field.value.length })}</h2>
      <p>{t("unplacedHelp")}</p>
      <ul className={styles.list}>
        {field.value.map((text, at) => (
          <li key={at}>
            <blockquote lang={language}>{text}</blockquote>
            <Menu position="bottom-start">
              <Menu.Target>
                <button type="button" className={styles.inline}>
                  {t("place")}
                </button>
              </Menu.Target>
              <Menu.Dropdown>
                {places
                  .filter((place) => place !== "body" || appendToBody)
                  .map((place) => (
                    <Menu.Item key={place} onClick={() => void put(text, at, place)}>
                      {t(`places.${place}`)}
                    </Menu.Item>
                  ))}
              </Menu.Dropdown>
            </Menu>
            <button
              type="button"
              className={styles.inline}
              onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(at))}
            >
              {t(copied === at ? "copied" : "copy")}
            </button>
            <button
              type="button"
              className={styles.inline}
              onClick={() => void field.save(without(at))}
            >
              {t("dismiss")}
            </button>
          </li>
        ))}
      </ul>
      <FieldNote field={field} />
    </section>
  );
}

function fieldFor(
  place: Exclude<Place, "body">,
  text: string,
  { source, dateline, lead, contributors, notices }: Required<FieldsInput>,
): FieldsInput {
  const joined = (before: string) => [before, text].filter(Boolean).join(" ");
  switch (place) {
    case "source":
      return { source: joined(source) };
    case "dateline":
      return { dateline: joined(dateline) };
    case "caption":
    case "credit":
      return { lead: { ...lead, [place]: joined(lead[place]) } };
    case "reporter":
      return { contributors: [...contributors, { role: "reporter", name: text }] };
    default:
      return { notices: [...notices, { kind: place, text }] };
  }
}
