import type { PublishedArticle } from "#newsroom/published/PublishedArticle.ts";
import { ReadText } from "../text/ReadText.tsx";
import { Figure } from "./Figure.tsx";

export function LeadPicture({
  article: { lead, readings },
  isPinyin,
}: {
  article: PublishedArticle;
  isPinyin: boolean;
}) {
  if (!lead) return null;
  return (
    <Figure
      picture={lead}
      alt={lead.alt}
      caption={
        lead.caption && (
          <ReadText text={lead.caption} readings={isPinyin ? readings.leadCaption : null} />
        )
      }
      credit={lead.credit}
      sizes="(min-width: 75rem) 57rem, (min-width: 48rem) 43rem, 100vw"
      isLead
    />
  );
}
