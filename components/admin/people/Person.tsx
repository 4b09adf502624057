"use client";

import { Button, NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Answer } from "#components/desk/Answer.ts";
import { Fault } from "#components/desk/Fault.tsx";
import { useHouse } from "#components/desk/HouseProvider.tsx";
import { useNavigation } from "#components/desk/NavigationProvider.tsx";
import { roles } from "#newsroom/people/inputs.ts";
import type { PersonRow } from "#newsroom/people/listPeople.ts";
import { may, type Role } from "#newsroom/policy.ts";
import styles from "../Admin.module.css";
import type { PeopleActs } from "./PeopleActs.ts";

type Props = { actor: { id: string; role: Role }; person: PersonRow; acts: PeopleActs };

/** An account; nobody changes their own, and what may not be done isn't offered. */
export function Person({ actor, person, acts }: Props) {
  const t = useTranslations("admin.people");
  const roleNames = useTranslations("common.roles");
  const common = useTranslations("common");
  const { language } = useHouse();
  const { refresh } = useNavigation();
  const [fault, setFault] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const seen = { userId: person.id, stamp: person.stamp };

  async function run(act: () => Promise<Answer<unknown>>) {
    setIsBusy(true);
    try {
      const answer = await act();
      setFault(answer.ok ? undefined : answer.error.message);
      if (answer.ok || answer.error.code === "conflict") refresh();
    } catch {
      setFault(common("unreachable"));
    } finally {
      setIsBusy(false);
    }
  }
  const choose = (value: string) => {
    const role = roles.find((one) => one === value);
    if (role) void run(() => acts.changeRole({ ...seen, role }));
  };

  return (
    <li className={`${styles.item} ${styles.person}`}>
      <div>
        <span className={styles.name} lang={language}>
          {person.name}
          {person.status === "suspended" && (
            <span className={styles.suspended}>{t("suspended")}</span>
          )}
        </span>
        <span className={styles.quiet}>{person.email}</span>
      </div>
      {may(actor, "person.changeRole", person) ? (
        <NativeSelect
          aria-label={t("roleOf", { name: person.name })}
          value={person.role}
          disabled={isBusy}
          onChange={(event) => choose(event.currentTarget.value)}
          data={roles.map((role) => ({ value: role, label: roleNames(role) }))}
        />
      ) : (
        <span>
          {roleNames(person.role)} <span className={styles.quiet}>{t("you")}</span>
        </span>
      )}
      {may(actor, "person.suspend", person) && (
        <Button
          variant="default"
          loading={isBusy}
          aria-label={t("suspendOne", { name: person.name })}
          onClick={() => void run(() => acts.suspend(seen))}
        >
          {t("suspend")}
        </Button>
      )}
      {may(actor, "person.restore", person) && (
        <Button
          variant="default"
          loading={isBusy}
          aria-label={t("restoreOne", { name: person.name })}
          onClick={() => void run(() => acts.restore(seen))}
        >
          {t("restore")}
        </Button>
      )}
      {fault !== undefined && <Fault>{fault}</Fault>}
    </li>
  );
}
