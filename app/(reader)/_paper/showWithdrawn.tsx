import { WithdrawnPage } from "#components/reader/article/WithdrawnPage.tsx";
import type { Paper } from "#components/reader/Paper.ts";
import { listLatest } from "#newsroom/published/listLatest.ts";
import type { Told } from "#newsroom/published/PublishedArticle.ts";
import { answerWithStatus } from "#press/request.ts";

/** Of a withdrawn article nothing is told but that it is gone, and why. */
export async function showWithdrawn(paper: Paper, why: Told | null) {
  answerWithStatus(410);
  const hasReadings = paper.mode.annotation !== "none";
  const { articles } = await listLatest({ limit: 5, hasReadings });
  return <WithdrawnPage paper={paper} why={why} latest={articles} />;
}
