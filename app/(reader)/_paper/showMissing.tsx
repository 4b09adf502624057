import { ApologyPage } from "#components/reader/frame/ApologyPage.tsx";
import { listLatest } from "#newsroom/published/listLatest.ts";
import { answerWithStatus } from "#press/request.ts";
import { offerPage } from "#press/pages.ts";
import { openPaper } from "./openPaper.ts";

/** A page like any other: Next's own `notFound()` answers with one that needs its script to be seen. */
export async function showMissing() {
  answerWithStatus(404);
  const [paper, { articles }] = await Promise.all([openPaper(), listLatest({ limit: 5 })]);
  return <ApologyPage paper={paper} reason="missing" latest={articles} />;
}

offerPage("missing", showMissing);
