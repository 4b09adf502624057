import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { currentActor } from "#app/_server/currentActor.ts";
import { PeoplePage } from "#components/admin/people/PeoplePage.tsx";
import { listPeople } from "#newsroom/people/listPeople.ts";
import { may } from "#newsroom/policy.ts";
import * as actions from "./actions.ts";

type Props = { searchParams: Promise<{ after?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.people");
  return { title: t("title") };
}

export default async function PeopleAdminPage({ searchParams }: Props) {
  const [actor, { after }] = await Promise.all([currentActor(), searchParams]);
  if (!may(actor, "person.create")) notFound();
  const cursor = typeof after === "string" ? after : undefined;
  const page = await listPeople(actor, cursor);
  return (
    <PeoplePage
      actor={{ id: actor.id, role: actor.role }}
      page={page}
      isFirst={cursor === undefined}
      acts={{ ...actions }}
    />
  );
}
