import type { PublishedArticle } from "#newsroom/published/PublishedArticle.ts";
import type { Paper } from "../Paper.ts";
import { PlainLine } from "../text/PlainLine.tsx";
import { Figure } from "./Figure.tsx";

export function LeadPicture({
  article: { lead, readings },
  paper,
}: {
  article: PublishedArticle;
  paper: Paper;
}) {
  if (!lead) return null;
  return (
    <Figure
      picture={lead}
      alt={paper.write(lead.alt)}
      caption={
        lead.caption && (
          <PlainLine text={lead.caption} readings={readings.leadCaption} paper={paper} />
        )
      }
      credit={paper.write(lead.credit)}
      sizes="(min-width: 75rem) 57rem, (min-width: 48rem) 43rem, 100vw"
      isLead
    />
  );
}
