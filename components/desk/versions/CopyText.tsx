"use client";

import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useClipboard } from "@mantine/hooks";
import { useTranslations } from "next-intl";
import styles from "./Rows.module.css";

/** Takes an earlier wording along, without its marks. */
export function CopyText({ text, word }: { text: string; word: string }) {
  const t = useTranslations("versions");
  const clipboard = useClipboard({ timeout: 2000 });
  const Icon = clipboard.copied ? IconCheck : IconCopy;
  return (
    <button type="button" className={styles.tool} onClick={() => clipboard.copy(text)}>
      <Icon size={15} stroke={1.5} aria-hidden />
      <span aria-live="polite">{clipboard.copied ? t("copied") : word}</span>
    </button>
  );
}
