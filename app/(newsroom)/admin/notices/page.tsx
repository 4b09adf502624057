import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { currentActor } from "#app/_server/currentActor.ts";
import { NoticesPage } from "#components/admin/notices/NoticesPage.tsx";
import { listNotices } from "#newsroom/notices/listNotices.ts";
import { may } from "#newsroom/policy.ts";
import * as actions from "./actions.ts";

type Props = { searchParams: Promise<{ after?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.notices");
  return { title: t("title") };
}

export default async function NoticesAdminPage({ searchParams }: Props) {
  const [actor, { after }] = await Promise.all([currentActor(), searchParams]);
  if (!may(actor, "notice.revise")) notFound();
  const cursor = typeof after === "string" ? after : undefined;
  const page = await listNotices(cursor);
  return <NoticesPage page={page} isFirst={cursor === undefined} acts={{ ...actions }} />;
}
