import type { ListedArticle } from "#newsroom/published/ListedArticle.ts";
import { Line } from "../body/Line.tsx";
import { pairReadings } from "../body/pairReadings.ts";
import type { Paper } from "../Paper.ts";

type Part = "headline" | "standfirst";

interface Props {
  article: Pick<ListedArticle, Part | `${Part}Readings` | `${Part}Node` | "houseTerms">;
  part: Part;
  paper: Paper;
}

/** A headline or standfirst in a list, with its readings where the list was asked for with them. */
export function ListedLine({ article, part, paper }: Props) {
  const readings = article[`${part}Readings`];
  const node = article[`${part}Node`];
  const [block] = node ? pairReadings({ content: [node] }, [readings ?? []]) : [];
  if (!block) return paper.write(article[part]);
  const { houseTerms } = article;
  return <Line runs={block.runs} paper={houseTerms ? { ...paper, houseTerms } : paper} />;
}
