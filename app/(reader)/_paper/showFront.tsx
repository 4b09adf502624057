import { frontAddress, plain } from "#components/reader/addresses.ts";
import { FrontPage } from "#components/reader/front/FrontPage.tsx";
import { frontPage } from "#newsroom/published/frontPage.ts";
import { offerPage } from "#press/pages.ts";
import { askedMode, type InMode, keepOneAddress } from "./askedMode.ts";
import { openPaper } from "./openPaper.ts";
import { showMissing } from "./showMissing.tsx";

export async function showFront(asked: InMode) {
  const mode = await askedMode(asked);
  if (!mode) return showMissing();
  const paper = await openPaper({ ...mode, worksheet: null });
  await keepOneAddress(asked, paper, frontAddress(plain));
  const front = await frontPage({ hasReadings: paper.mode.annotation !== "none" });
  return <FrontPage paper={paper} front={front} />;
}

offerPage("front", showFront);
