import { ApologyPage } from "#components/reader/frame/ApologyPage.tsx";
import type { Paper } from "#components/reader/Paper.ts";
import { listLatest } from "#newsroom/published/listLatest.ts";
import { answerWithStatus } from "#press/request.ts";

/** Of a withdrawn article nothing is told but that it is gone. */
export async function showWithdrawn(paper: Paper) {
  answerWithStatus(410);
  const hasReadings = paper.mode.annotation !== "none";
  const { articles } = await listLatest({ limit: 5, hasReadings });
  return <ApologyPage paper={paper} reason="withdrawn" latest={articles} />;
}
