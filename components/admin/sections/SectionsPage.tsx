"use client";

import { Button, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { z } from "zod";
import type { Act } from "#components/desk/Answer.ts";
import { Fault } from "#components/desk/Fault.tsx";
import { useHouse } from "#components/desk/HouseProvider.tsx";
import { useNavigation } from "#components/desk/NavigationProvider.tsx";
import { useAct } from "#components/desk/useAct.ts";
import type * as inputs from "#newsroom/sections/inputs.ts";
import type { SectionRow } from "#newsroom/sections/listSections.ts";
import styles from "../Admin.module.css";
import { Section } from "./Section.tsx";

export type SectionActs = {
  createSection: Act<z.input<typeof inputs.CreateSection>, { sectionId: string }>;
  renameSection: Act<z.input<typeof inputs.RenameSection>, { stamp: number }>;
};

type Props = { sections: SectionRow[]; acts: SectionActs };

export function SectionsPage({ sections, acts }: Props) {
  const t = useTranslations("admin.sections");
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{t("title")}</h1>
        <span className={styles.quiet}>{t("count", { count: sections.length })}</span>
      </header>
      <p className={styles.why}>{t("why")}</p>
      <NewSection createSection={acts.createSection} />
      <ul className={styles.list}>
        {sections.map((section) => (
          <Section key={section.id} section={section} renameSection={acts.renameSection} />
        ))}
      </ul>
    </div>
  );
}

function NewSection({ createSection }: Pick<SectionActs, "createSection">) {
  const t = useTranslations("admin.sections");
  const { language } = useHouse();
  const { refresh } = useNavigation();
  const { run, isBusy, refusal } = useAct(createSection);
  const [name, setName] = useState("");
  const [slug, setSlug] = useState("");

  async function create() {
    const answer = await run({ name, ...(slug.trim() && { slug: slug.trim() }) });
    if (!answer.ok) return;
    setName("");
    setSlug("");
    refresh();
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <TextInput
        label={t("name")}
        lang={language}
        required
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t("slug")}
        placeholder={t("slugFollows")}
        maxLength={60}
        spellCheck={false}
        autoCapitalize="none"
        value={slug}
        onChange={(event) => setSlug(event.currentTarget.value)}
      />
      {refusal && <Fault>{refusal.message}</Fault>}
      <div className={`${styles.buttons} ${styles.wide}`}>
        <Button type="submit" loading={isBusy}>
          {t("create")}
        </Button>
      </div>
    </form>
  );
}
