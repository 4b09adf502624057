"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import styles from "./sign-in/signIn.module.css";

/** A page that failed; the server's log has the reason. */
export default function Broken({ reset }: { reset: () => void }) {
  const t = useTranslations("desk.broken");
  return (
    <div className={styles.page}>
      <div className={styles.sheet} role="alert">
        <h1 className={styles.title}>{t("title")}</h1>
        <p>{t("why")}</p>
        <Button onClick={reset}>{t("retry")}</Button>
      </div>
    </div>
  );
}
