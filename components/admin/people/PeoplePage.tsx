"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { PeoplePage as Page } from "#newsroom/people/listPeople.ts";
import type { Role } from "#newsroom/policy.ts";
import styles from "../Admin.module.css";
import { Pages } from "../Pages.tsx";
import { NewPerson } from "./NewPerson.tsx";
import type { PeopleActs } from "./PeopleActs.ts";
import { Person } from "./Person.tsx";

type Props = {
  actor: { id: string; role: Role };
  page: Page;
  isFirst: boolean;
  acts: PeopleActs;
};

export function PeoplePage({ actor, page, isFirst, acts }: Props) {
  const t = useTranslations("admin.people");
  const [isMaking, setIsMaking] = useState(false);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{t("title")}</h1>
        <span className={styles.quiet}>{t("shown", { count: page.rows.length })}</span>
        {!isMaking && <Button onClick={() => setIsMaking(true)}>{t("new")}</Button>}
      </header>
      {isMaking && (
        <NewPerson createPerson={acts.createPerson} onClose={() => setIsMaking(false)} />
      )}
      <ul className={styles.list}>
        {page.rows.map((person) => (
          <Person key={person.id} actor={actor} person={person} acts={acts} />
        ))}
      </ul>
      <Pages next={page.next} isFirst={isFirst} />
    </div>
  );
}
