import type { ListedArticle } from "#newsroom/published/ListedArticle.ts";
import type { Paper } from "../Paper.ts";
import { machineTime, shortTime } from "../times.ts";

/** When an article came, or, in so many words, when it was last updated: lists are in this order. */
export function ListedTime({ article, paper }: { article: ListedArticle; paper: Paper }) {
  const { leadsAt, firstPublishedAt } = article;
  const isUpdated = leadsAt.getTime() > firstPublishedAt.getTime();
  return (
    <time dateTime={machineTime(leadsAt, paper)}>
      {isUpdated && `${paper.say("updated")} `}
      {shortTime(leadsAt, paper)}
    </time>
  );
}
