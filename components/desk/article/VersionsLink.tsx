"use client";

import { IconHistory } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { Link } from "../NavigationProvider.tsx";
import { versionsAddress } from "../versions/versionsAddress.ts";
import { useRoom } from "./ArticleProvider.tsx";
import styles from "./ArticlePage.module.css";

/** Leads to what the article was, and what has changed since. */
export function VersionsLink() {
  const t = useTranslations("versions");
  const { article } = useRoom();
  return (
    <Link href={versionsAddress(article.id)} className={styles.versions} aria-label={t("open")}>
      <IconHistory size={18} stroke={1.5} aria-hidden />
      <span>{t("open")}</span>
    </Link>
  );
}
