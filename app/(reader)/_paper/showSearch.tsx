import { plain, searchAddress } from "#components/reader/addresses.ts";
import { SearchPage } from "#components/reader/search/SearchPage.tsx";
import { listLatest } from "#newsroom/published/listLatest.ts";
import { search } from "#newsroom/published/search.ts";
import { askedMode, type InMode, keepOneAddress } from "./askedMode.ts";
import { openPaper } from "./openPaper.ts";
import { readCursor, type Search } from "./readCursor.ts";
import { showMissing } from "./showMissing.tsx";

/** What is found is told in plain characters; the mode is kept for what follows. */
export async function showSearch(asked: InMode & Search) {
  const [mode, after, { q }] = await Promise.all([
    askedMode(asked),
    readCursor(asked),
    asked.searchParams,
  ]);
  if (!mode) return showMissing();
  const [paper, found] = await Promise.all([
    openPaper({ ...mode, worksheet: null }),
    search((Array.isArray(q) ? q[0] : q) ?? "", { after }),
  ]);
  const { query } = found;
  await keepOneAddress(asked, paper, searchAddress(plain), searchOf(query, after));
  const isNothing = query !== "" && found.articles.length === 0;
  const hasReadings = paper.mode.annotation !== "none";
  const latest = isNothing ? (await listLatest({ limit: 5, hasReadings })).articles : [];
  return <SearchPage {...{ paper, found, after, latest }} />;
}

function searchOf(query: string, after: string | undefined): string {
  const asked = new URLSearchParams({
    ...(query !== "" && { q: query }),
    ...(after !== undefined && { after }),
  });
  return asked.size > 0 ? `?${String(asked)}` : "";
}
