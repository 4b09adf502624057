import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { currentActor } from "#app/_server/currentActor.ts";
import { DictionaryPage } from "#components/desk/dictionary/DictionaryPage.tsx";
import { listEntries } from "#newsroom/dictionary/listEntries.ts";
import * as actions from "./actions.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What an address may say; anything else in it counts as not said. */
const Query = z.object({
  q: z.string().max(80).optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
  /** An entry whose live articles are shown. */
  entry: z.uuid().optional().catch(undefined),
});

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.dictionary");
  return { title: t("title") };
}

export default async function DictionaryDeskPage({ searchParams }: Props) {
  const [actor, given] = await Promise.all([currentActor(), searchParams]);
  const { q = "", after, entry } = Query.parse(given);
  const page = await listEntries(q, after);
  return (
    <DictionaryPage
      key={`${q} ${after ?? ""}`}
      actor={{ id: actor.id, role: actor.role }}
      page={page}
      query={q}
      isFirst={after === undefined}
      entryId={entry}
      acts={{ ...actions }}
    />
  );
}
