import { plain, sectionAddress } from "#components/reader/addresses.ts";
import { ListPage } from "#components/reader/list/ListPage.tsx";
import { listSection } from "#newsroom/published/listSection.ts";
import { offerPage } from "#press/pages.ts";
import { askedMode, keepOneAddress } from "./askedMode.ts";
import { openPaper } from "./openPaper.ts";
import { readCursor, type Search, searchOf } from "./readCursor.ts";
import { showMissing } from "./showMissing.tsx";

type Asked = { params: Promise<{ section: string; mode?: string }> } & Search;

export async function showSection(asked: Asked) {
  const [{ section: slug }, mode, after] = await Promise.all([
    asked.params,
    askedMode(asked),
    readCursor(asked),
  ]);
  if (!mode) return showMissing();
  const paper = await openPaper({ ...mode, worksheet: null });
  const section = paper.sections.find((known) => known.slug === slug);
  if (!section) return showMissing();
  const hasReadings = paper.mode.annotation !== "none";
  const list = await listSection(slug, { after, hasReadings });
  if (after !== undefined && list.articles.length === 0) return showMissing();
  const address = sectionAddress(section, plain);
  await keepOneAddress(asked, paper, address, searchOf(after));
  return (
    <ListPage
      paper={paper}
      title={section.name}
      description={paper.say("sectionDescription", {
        name: paper.house.name,
        section: section.name,
      })}
      address={address}
      list={list}
      after={after}
      section={slug}
    />
  );
}

offerPage("sections", showSection);
