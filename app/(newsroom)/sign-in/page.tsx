import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { findCurrentActor } from "#app/_server/currentActor.ts";
import { findHouse } from "#newsroom/house/findHouse.ts";
import { SignInForm } from "./SignInForm.tsx";
import styles from "./signIn.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title") };
}

export default async function SignInPage() {
  if (await findCurrentActor()) redirect("/desk");
  const [t, house] = await Promise.all([getTranslations("signIn"), findHouse()]);
  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <p className={styles.paper} lang={house.language}>
          {house.name}
        </p>
        <h1 className={styles.title}>{t("title")}</h1>
        <SignInForm />
        <p className={styles.help}>{t("help")}</p>
      </div>
    </main>
  );
}
