import { ApologyPage } from "#components/reader/frame/ApologyPage.tsx";
import { listLatest } from "#newsroom/published/listLatest.ts";
import { answerWithStatus } from "#press/request.ts";
import { openPaper } from "./openPaper.ts";

/** Of a withdrawn article nothing is told but that it is gone. */
export async function showWithdrawn(isPinyin: boolean) {
  answerWithStatus(410);
  const [paper, { articles }] = await Promise.all([
    openPaper(isPinyin),
    listLatest({ limit: 5, hasReadings: isPinyin }),
  ]);
  return <ApologyPage paper={paper} reason="withdrawn" latest={articles} />;
}
