"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import type { PreviewRow } from "#newsroom/previews/listPreviews.ts";
import { useHouse } from "../../HouseProvider.tsx";
import { Moment } from "../../Moment.tsx";
import styles from "./About.module.css";

/** One link: until when it holds, how often it was opened, and the ways to hand it on or end it. */
export function PreviewLink({ row, onRevoke }: { row: PreviewRow; onRevoke: () => void }) {
  const t = useTranslations("desk.previews");
  const { language } = useHouse();
  const format = useFormatter();
  const [isCopied, setIsCopied] = useState(false);
  const { address, revokedAt, lastSeenAt } = row;

  async function copy(path: string) {
    await navigator.clipboard.writeText(new URL(path, location.href).href);
    setIsCopied(true);
  }

  return (
    <li className={styles.preview} data-over={address === null || undefined}>
      <p>
        <span lang={language}>{row.madeBy}</span>
        {t.rich(revokedAt ? "revoked" : address === null ? "expired" : "until", {
          when: () =>
            address === null ? (
              <Moment at={revokedAt ?? row.expiresAt} />
            ) : (
              <time dateTime={row.expiresAt.toISOString()}>
                {format.dateTime(row.expiresAt, toTheMinute)}
              </time>
            ),
        })}
      </p>
      <p className={styles.standing}>
        {t("views", { count: row.views })}
        {lastSeenAt && t.rich("lastSeen", { when: () => <Moment at={lastSeenAt} /> })}
      </p>
      {address !== null && (
        <p>
          <a className={styles.inline} href={address} target="_blank" rel="noreferrer">
            {t("open")}
          </a>
          <button type="button" className={styles.inline} onClick={() => void copy(address)}>
            {t(isCopied ? "copied" : "copy")}
          </button>
          <button type="button" className={styles.inline} onClick={onRevoke}>
            {t("revoke")}
          </button>
        </p>
      )}
    </li>
  );
}

const toTheMinute = {
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
} as const;
