import { correctionsAddress, plain } from "#components/reader/addresses.ts";
import { CorrectionsPage } from "#components/reader/corrections/CorrectionsPage.tsx";
import { listCorrections } from "#newsroom/published/listCorrections.ts";
import { askedMode, type InMode, keepOneAddress } from "./askedMode.ts";
import { openPaper } from "./openPaper.ts";
import { readCursor, type Search, searchOf } from "./readCursor.ts";
import { showMissing } from "./showMissing.tsx";

export async function showCorrections(asked: InMode & Search) {
  const [mode, after] = await Promise.all([askedMode(asked), readCursor(asked)]);
  if (!mode) return showMissing();
  const paper = await openPaper({ ...mode, worksheet: null });
  const hasReadings = paper.mode.annotation !== "none";
  const list = await listCorrections({ after, hasReadings });
  if (after !== undefined && list.corrections.length === 0) return showMissing();
  await keepOneAddress(asked, paper, correctionsAddress(plain), searchOf(after));
  return <CorrectionsPage paper={paper} list={list} after={after} />;
}
