import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentActor } from "#app/_server/currentActor.ts";
import { NewArticle } from "#components/desk/new/NewArticle.tsx";
import { listSections } from "#newsroom/sections/listSections.ts";
import { create, readPress } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.new");
  return { title: t("title") };
}

export default async function NewArticlePage() {
  await currentActor();
  return <NewArticle sections={await listSections()} create={create} readPress={readPress} />;
}
