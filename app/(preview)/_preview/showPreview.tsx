import { ArticlePage } from "#components/reader/article/ArticlePage.tsx";
import { ApologyPage } from "#components/reader/frame/ApologyPage.tsx";
import { askedMode, keepOneAddress } from "#app/(reader)/_paper/askedMode.ts";
import { openPaper } from "#app/(reader)/_paper/openPaper.ts";
import { openPreview } from "#newsroom/previews/openPreview.ts";
import { listRelated } from "#newsroom/published/listRelated.ts";
import { answerWithStatus } from "#press/request.ts";

type Asked = { params: Promise<{ token: string; mode?: string }> };

/** An article as it stands at the desk, for whoever has the link. What isn't ours, is over or revoked looks the same. */
export async function showPreview(asked: Asked) {
  const [{ token }, mode] = await Promise.all([asked.params, askedMode(asked)]);
  const paper = await openPaper(mode ?? undefined);
  const address = `/preview/${token}`;
  // A look that is only led on is none.
  if (mode) await keepOneAddress(asked, paper, address);
  const preview = mode ? await openPreview(token) : undefined;
  if (!preview) {
    answerWithStatus(404);
    return <ApologyPage paper={paper} reason="preview" latest={[]} />;
  }
  const { article, expiresAt } = preview;
  const hasReadings = paper.mode.annotation !== "none";
  const related = await listRelated(article, { hasReadings });
  return <ArticlePage {...{ paper, article, related }} preview={{ address, expiresAt }} />;
}
