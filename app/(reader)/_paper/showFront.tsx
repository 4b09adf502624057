import { FrontPage } from "#components/reader/front/FrontPage.tsx";
import { frontPage } from "#newsroom/published/frontPage.ts";
import { openPaper } from "./openPaper.ts";

export async function showFront(isPinyin: boolean) {
  const [paper, front] = await Promise.all([
    openPaper(isPinyin),
    frontPage({ hasReadings: isPinyin }),
  ]);
  return <FrontPage paper={paper} front={front} />;
}
