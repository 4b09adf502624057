import type { Route } from "next";
import { permanentRedirect } from "next/navigation";
import { articleAddress, articleName, shortIdIn } from "#components/reader/addresses.ts";
import { ArticlePage } from "#components/reader/article/ArticlePage.tsx";
import { findPublished } from "#newsroom/published/findPublished.ts";
import { listRelated } from "#newsroom/published/listRelated.ts";
import { openPaper } from "./openPaper.ts";
import { showMissing } from "./showMissing.tsx";
import { showWithdrawn } from "./showWithdrawn.tsx";

interface Asked {
  params: Promise<{ article: string }>;
}

/** An article at its address; an address with other words leads to the right one for good. */
export async function showArticle({ params }: Asked, isPinyin: boolean) {
  const { article: name } = await params;
  const found = await findPublished(shortIdIn(name));
  if (found.is === "withdrawn") return showWithdrawn(isPinyin);
  if (found.is === "missing") return showMissing();
  const { article } = found;
  if (name !== articleName(article))
    permanentRedirect(articleAddress(article, { isPinyin }) as Route);
  const [paper, related] = await Promise.all([
    openPaper(isPinyin),
    listRelated(article, { hasReadings: isPinyin }),
  ]);
  return <ArticlePage paper={paper} article={article} related={related} />;
}
