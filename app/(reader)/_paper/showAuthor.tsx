import { authorAddress } from "#components/reader/addresses.ts";
import { ListPage } from "#components/reader/list/ListPage.tsx";
import { findAuthor } from "#newsroom/published/findAuthor.ts";
import { listByAuthor } from "#newsroom/published/listByAuthor.ts";
import { openPaper } from "./openPaper.ts";
import { readCursor, type Search } from "./readCursor.ts";
import { showMissing } from "./showMissing.tsx";

type Asked = { params: Promise<{ author: string }> } & Search;

export async function showAuthor(asked: Asked, isPinyin: boolean) {
  const [{ author: slug }, after] = await Promise.all([asked.params, readCursor(asked)]);
  const [paper, author, list] = await Promise.all([
    openPaper(isPinyin),
    findAuthor(slug),
    listByAuthor(slug, { after, hasReadings: isPinyin }),
  ]);
  if (!author || list.articles.length === 0) return showMissing();
  return (
    <ListPage
      paper={paper}
      title={author.name}
      description={paper.say("authorDescription", {
        author: author.name,
        name: paper.house.name,
      })}
      address={authorAddress(author, { isPinyin: false })}
      list={list}
      after={after}
    />
  );
}
