import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { z } from "zod";
import { currentActor } from "#app/_server/currentActor.ts";
import { VersionsPage } from "#components/desk/versions/VersionsPage.tsx";
import { findForDesk } from "#newsroom/articles/findForDesk.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { may } from "#newsroom/policy.ts";
import { findComparison } from "#newsroom/revisions/findComparison.ts";
import { listRevisions } from "#newsroom/revisions/listRevisions.ts";
import { MomentName } from "#newsroom/revisions/Moment.ts";
import * as actions from "./actions.ts";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const Side = z
  .union([z.literal("now"), MomentName])
  .optional()
  .catch(undefined);
const Asked = z.object({
  from: Side,
  to: Side,
  view: z.enum(["merged", "split"]).catch("merged"),
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ article }, t, untitled] = await Promise.all([
    find(params),
    getTranslations("versions"),
    getTranslations("desk"),
  ]);
  return { title: t("titleOf", { headline: article.headline || untitled("untitled") }) };
}

export default async function ArticleVersionsPage({ params, searchParams }: Props) {
  const [{ actor, article }, asked] = await Promise.all([find(params), searchParams]);
  const { from, to, view } = Asked.parse(asked);
  const [comparison, revisions] = await Promise.all([
    findComparison(actor.id, { articleId: article.id, from, to }).catch(notFoundInstead),
    listRevisions(actor.id, { articleId: article.id }),
  ]);
  const { id, headline, state, isStaged, schedule } = article;
  return (
    <VersionsPage
      key={id}
      article={{ id, headline, state, isStaged, schedule }}
      comparison={comparison}
      revisions={revisions}
      view={view}
      mayRestore={may(actor, "article.restore", article)}
      acts={{ ...actions }}
    />
  );
}

async function find(params: Props["params"]) {
  const [actor, { id }] = await Promise.all([currentActor(), params]);
  const articleId = z.uuid().safeParse(id);
  const article = articleId.success ? await findForDesk(actor, articleId.data) : undefined;
  if (!article) notFound();
  return { actor, article };
}

function notFoundInstead(error: unknown): never {
  if (error instanceof ZhubiError && error.code === "not_found") notFound();
  throw error;
}
