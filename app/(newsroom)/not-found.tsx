import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import styles from "./sign-in/signIn.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.missing");
  return { title: t("title") };
}

/** What may not be seen and what does not exist look the same. */
export default async function NotFound() {
  const t = await getTranslations("desk.missing");
  return (
    <div className={styles.page}>
      <div className={styles.sheet}>
        <h1 className={styles.title}>{t("title")}</h1>
        <p>{t("why")}</p>
        <Link href="/desk" className={styles.link}>
          {t("back")}
        </Link>
      </div>
    </div>
  );
}
