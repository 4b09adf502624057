import type { PublishedArticle } from "#newsroom/published/PublishedArticle.ts";

/** The words of an article that read as the house's dictionary has them. */
export function houseTermsOf({ origins }: PublishedArticle["readings"]): string[] {
  const runs = origins ? [...origins.blocks.flat(), ...origins.leadCaption] : [];
  return Array.from(new Set(runs.flatMap((run) => (run.by === "dictionary" ? [run.term] : []))));
}
