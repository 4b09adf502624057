"use client";

import { Switch } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { z } from "zod";
import type { Act } from "#components/desk/Answer.ts";
import { Fault } from "#components/desk/Fault.tsx";
import { useNavigation } from "#components/desk/NavigationProvider.tsx";
import { useAct } from "#components/desk/useAct.ts";
import type { Settings } from "#newsroom/house/findSettings.ts";
import type { ChangeSettings } from "#newsroom/house/inputs.ts";
import styles from "../Admin.module.css";

type Props = {
  settings: Settings;
  changeSettings: Act<z.input<typeof ChangeSettings>, { stamp: number }>;
};

/** What the newsroom has decided about its own ways; each decision is saved as it is made. */
export function SettingsPage({ settings, changeSettings }: Props) {
  const t = useTranslations("admin.settings");
  const { refresh } = useNavigation();
  const { run, isBusy, refusal } = useAct(changeSettings);
  const [isSaved, setIsSaved] = useState(false);
  /** What was just decided, until the newsroom has answered. */
  const [wanted, setWanted] = useState<boolean>();

  async function decide(requiresCheckedReadings: boolean) {
    setIsSaved(false);
    setWanted(requiresCheckedReadings);
    const answer = await run({ stamp: settings.stamp, requiresCheckedReadings });
    setIsSaved(answer.ok);
    if (!answer.ok) setWanted(undefined);
    if (answer.ok || answer.error.code === "conflict") refresh();
  }

  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{t("title")}</h1>
      </header>
      <p className={styles.why}>{t("why")}</p>
      <ul className={styles.list}>
        <li className={styles.item}>
          <Switch
            label={t("readings")}
            description={t("readingsHelp")}
            checked={wanted ?? settings.requiresCheckedReadings}
            disabled={isBusy}
            onChange={(event) => void decide(event.currentTarget.checked)}
          />
          <div role="status" className={styles.quiet}>
            {isSaved && t("saved")}
          </div>
          {refusal && <Fault>{refusal.message}</Fault>}
        </li>
      </ul>
    </div>
  );
}
