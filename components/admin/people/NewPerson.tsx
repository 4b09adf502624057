"use client";

import { Button, NativeSelect, PasswordInput, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Fault } from "#components/desk/Fault.tsx";
import { useHouse } from "#components/desk/HouseProvider.tsx";
import { useNavigation } from "#components/desk/NavigationProvider.tsx";
import { useAct } from "#components/desk/useAct.ts";
import { roles } from "#newsroom/people/inputs.ts";
import styles from "../Admin.module.css";
import { newPassword } from "./newPassword.ts";
import type { PeopleActs } from "./PeopleActs.ts";

type Props = { createPerson: PeopleActs["createPerson"]; onClose: () => void };
type Draft = { name: string; email: string; role: (typeof roles)[number]; password: string };

const blank = (): Draft => ({ name: "", email: "", role: "reporter", password: newPassword() });

/** An account with a first password: a made one, unless the admin types their own. */
export function NewPerson({ createPerson, onClose }: Props) {
  const t = useTranslations("admin.people");
  const roleNames = useTranslations("common.roles");
  const { language } = useHouse();
  const { refresh } = useNavigation();
  const { run, isBusy, refusal } = useAct(createPerson);
  const [draft, setDraft] = useState(blank);
  const [made, setMade] = useState<Draft>();
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change });

  async function create() {
    const answer = await run(draft);
    if (!answer.ok) return;
    setMade(draft);
    setDraft(blank());
    refresh();
  }

  return (
    <>
      {made && (
        <div role="status" className={styles.made}>
          <p>{t("made", { name: made.name })}</p>
          <p>
            {made.email} · <code>{made.password}</code>
          </p>
          <p className={styles.quiet}>{t("madeHelp")}</p>
        </div>
      )}
      <form
        className={styles.form}
        autoComplete="off"
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
          autoFocus
          value={draft.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t("email")}
          type="email"
          required
          maxLength={254}
          value={draft.email}
          onChange={(event) => set({ email: event.currentTarget.value })}
        />
        <NativeSelect
          label={t("role")}
          value={draft.role}
          onChange={(event) =>
            set({ role: roles.find((one) => one === event.currentTarget.value) ?? "reporter" })
          }
          data={roles.map((role) => ({ value: role, label: roleNames(role) }))}
        />
        <PasswordInput
          label={t("password")}
          description={t("passwordHelp")}
          inputWrapperOrder={["label", "input", "description"]}
          required
          minLength={12}
          maxLength={200}
          autoComplete="new-password"
          defaultVisible
          visibilityToggleButtonProps={{ "aria-label": t("showPassword"), tabIndex: 0 }}
          value={draft.password}
          onChange={(event) => set({ password: event.currentTarget.value })}
        />
        {refusal && <Fault>{refusal.message}</Fault>}
        <div className={`${styles.buttons} ${styles.wide}`}>
          <Button type="submit" loading={isBusy}>
            {t("create")}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t("close")}
          </Button>
        </div>
      </form>
    </>
  );
}
