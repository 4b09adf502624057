import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { currentActor } from "#app/_server/currentActor.ts";
import { SectionsPage } from "#components/admin/sections/SectionsPage.tsx";
import { may } from "#newsroom/policy.ts";
import { listSections } from "#newsroom/sections/listSections.ts";
import * as actions from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.sections");
  return { title: t("title") };
}

export default async function SectionsAdminPage() {
  const actor = await currentActor();
  if (!may(actor, "section.create")) notFound();
  return <SectionsPage sections={await listSections()} acts={{ ...actions }} />;
}
