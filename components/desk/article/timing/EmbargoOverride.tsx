"use client";

import { Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useHouse } from "../../HouseProvider.tsx";
import { useRoom } from "../ArticleProvider.tsx";
import { TimeInZone } from "./TimeInZone.tsx";
import styles from "./Timing.module.css";

type Props = { reason: string; onReason: (reason: string) => void; isAsked: boolean };

/** What was promised, and why it shall not hold: nobody breaks an embargo unawares or without a word. */
export function EmbargoOverride({ reason, onReason, isAsked }: Props) {
  const t = useTranslations("desk.timing");
  const { language } = useHouse();
  const { embargoUntil, embargoNote } = useRoom().article;
  if (embargoUntil === null) return null;
  return (
    <div className={styles.embargo}>
      <p>
        {t("embargoed")} <TimeInZone at={embargoUntil} />
      </p>
      {embargoNote !== "" && <p lang={language}>{embargoNote}</p>}
      <Textarea
        label={t("reason")}
        description={t("reasonHelp")}
        value={reason}
        maxLength={500}
        lang={language}
        error={isAsked && reason.trim() === "" && t("reasonMissing")}
        onChange={(event) => onReason(event.currentTarget.value)}
        autosize
        minRows={2}
      />
    </div>
  );
}
