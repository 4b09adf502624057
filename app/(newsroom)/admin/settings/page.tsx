import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { currentActor } from "#app/_server/currentActor.ts";
import { SettingsPage } from "#components/admin/settings/SettingsPage.tsx";
import { findSettings } from "#newsroom/house/findSettings.ts";
import { may } from "#newsroom/policy.ts";
import { changeSettings } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.settings");
  return { title: t("title") };
}

export default async function SettingsAdminPage() {
  const actor = await currentActor();
  if (!may(actor, "settings.change")) notFound();
  return <SettingsPage settings={await findSettings()} changeSettings={changeSettings} />;
}
