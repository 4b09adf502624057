import { sectionAddress } from "#components/reader/addresses.ts";
import { ListPage } from "#components/reader/list/ListPage.tsx";
import { listSection } from "#newsroom/published/listSection.ts";
import { openPaper } from "./openPaper.ts";
import { readCursor, type Search } from "./readCursor.ts";
import { showMissing } from "./showMissing.tsx";

type Asked = { params: Promise<{ section: string }> } & Search;

export async function showSection(asked: Asked, isPinyin: boolean) {
  const [{ section: slug }, after] = await Promise.all([asked.params, readCursor(asked)]);
  const paper = await openPaper(isPinyin);
  const section = paper.sections.find((known) => known.slug === slug);
  if (!section) return showMissing();
  const list = await listSection(slug, { after, hasReadings: isPinyin });
  if (after !== undefined && list.articles.length === 0) return showMissing();
  return (
    <ListPage
      paper={paper}
      title={section.name}
      description={paper.say("sectionDescription", {
        name: paper.house.name,
        section: section.name,
      })}
      address={sectionAddress(section, { isPinyin: false })}
      list={list}
      after={after}
      section={slug}
    />
  );
}
