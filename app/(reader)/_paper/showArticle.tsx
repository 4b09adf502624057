import type { Route } from "next";
import { permanentRedirect } from "next/navigation";
import {
  articleAddress,
  articleName,
  inMode,
  plain,
  shortIdIn,
} from "#components/reader/addresses.ts";
import { ArticlePage } from "#components/reader/article/ArticlePage.tsx";
import { findPublished } from "#newsroom/published/findPublished.ts";
import { listRelated } from "#newsroom/published/listRelated.ts";
import { offerPage } from "#press/pages.ts";
import { askedMode, keepOneAddress } from "./askedMode.ts";
import { openPaper } from "./openPaper.ts";
import { showMissing } from "./showMissing.tsx";
import { showWithdrawn } from "./showWithdrawn.tsx";

interface Asked {
  params: Promise<{ article: string; mode?: string }>;
}

/** An article at its address; an address with other words leads to the right one for good. */
export async function showArticle(asked: Asked) {
  const [{ article: name }, mode] = await Promise.all([asked.params, askedMode(asked)]);
  const found = await findPublished(shortIdIn(name));
  if (found.is === "missing" || !mode) return showMissing();
  const paper = await openPaper(mode);
  if (found.is === "withdrawn") return showWithdrawn(paper, found.why);
  const { article } = found;
  const page = articleAddress(article, plain);
  if (name !== articleName(article)) permanentRedirect(inMode(page, paper.mode) as Route);
  await keepOneAddress(asked, paper, page);
  const hasReadings = paper.mode.annotation !== "none";
  const related = await listRelated(article, { hasReadings });
  return <ArticlePage paper={paper} article={article} related={related} />;
}

offerPage("articles", showArticle);
