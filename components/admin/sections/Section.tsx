"use client";

import { Button, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Fault } from "#components/desk/Fault.tsx";
import { useHouse } from "#components/desk/HouseProvider.tsx";
import { useNavigation } from "#components/desk/NavigationProvider.tsx";
import { useAct } from "#components/desk/useAct.ts";
import type { SectionRow } from "#newsroom/sections/listSections.ts";
import styles from "../Admin.module.css";
import type { SectionActs } from "./SectionsPage.tsx";

type Props = { section: SectionRow; renameSection: SectionActs["renameSection"] };

export function Section({ section, renameSection }: Props) {
  const t = useTranslations("admin.sections");
  const { language } = useHouse();
  const { refresh } = useNavigation();
  const { run, isBusy, refusal, forget } = useAct(renameSection);
  const [draft, setDraft] = useState<string>();

  async function rename(name: string) {
    const { id: sectionId, stamp } = section;
    const answer = await run({ sectionId, stamp, name });
    if (answer.ok) setDraft(undefined);
    if (answer.ok || answer.error.code === "conflict") refresh();
  }

  if (draft === undefined) {
    return (
      <li className={`${styles.item} ${styles.section}`}>
        <span className={styles.name} lang={language}>
          {section.name}
        </span>
        <span className={styles.quiet}>/sections/{section.slug}</span>
        <Button
          variant="default"
          aria-label={t("renameOne", { name: section.name })}
          onClick={() => setDraft(section.name)}
        >
          {t("rename")}
        </Button>
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <form
        className={styles.buttons}
        onSubmit={(event) => {
          event.preventDefault();
          void rename(draft);
        }}
      >
        <TextInput
          aria-label={t("name")}
          lang={language}
          required
          maxLength={80}
          autoFocus
          value={draft}
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
        <Button type="submit" loading={isBusy}>
          {t("save")}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            setDraft(undefined);
            forget();
          }}
        >
          {t("cancel")}
        </Button>
      </form>
      {refusal && <Fault>{refusal.message}</Fault>}
    </li>
  );
}
