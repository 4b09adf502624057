import { authorAddress, plain } from "#components/reader/addresses.ts";
import { ListPage } from "#components/reader/list/ListPage.tsx";
import { findAuthor } from "#newsroom/published/findAuthor.ts";
import { listByAuthor } from "#newsroom/published/listByAuthor.ts";
import { offerPage } from "#press/pages.ts";
import { askedMode, keepOneAddress } from "./askedMode.ts";
import { openPaper } from "./openPaper.ts";
import { readCursor, type Search, searchOf } from "./readCursor.ts";
import { showMissing } from "./showMissing.tsx";

type Asked = { params: Promise<{ author: string; mode?: string }> } & Search;

export async function showAuthor(asked: Asked) {
  const [{ author: slug }, mode, after] = await Promise.all([
    asked.params,
    askedMode(asked),
    readCursor(asked),
  ]);
  if (!mode) return showMissing();
  const paper = await openPaper({ ...mode, worksheet: null });
  const hasReadings = paper.mode.annotation !== "none";
  const [author, list] = await Promise.all([
    findAuthor(slug),
    listByAuthor(slug, { after, hasReadings }),
  ]);
  if (!author || list.articles.length === 0) return showMissing();
  const address = authorAddress(author, plain);
  await keepOneAddress(asked, paper, address, searchOf(after));
  const name = paper.write(author.name);
  return (
    <ListPage
      paper={paper}
      title={name}
      description={paper.say("authorDescription", { author: name, name: paper.house.name })}
      address={address}
      list={list}
      after={after}
    />
  );
}

offerPage("authors", showAuthor);
