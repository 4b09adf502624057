import type { ContributorRole } from "#newsroom/articles/inputs.ts";
import type { PublishedArticle } from "#newsroom/published/PublishedArticle.ts";
import {
  authorAddress,
  correctionsAddress,
  frontAddress,
  pictureAddress,
  plain,
} from "../addresses.ts";
import type { Paper } from "../Paper.ts";
import { machineTime } from "../times.ts";

/** The article as schema.org's NewsArticle: https://schema.org/NewsArticle. Never with pinyin. */
export function newsArticle(article: PublishedArticle, address: string, paper: Paper): object {
  const { house, origin } = paper;
  const { lead } = article;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    mainEntityOfPage: origin + address,
    headline: article.headline,
    description: article.standfirst || undefined,
    image: lead ? [origin + pictureAddress(lead.id, Math.max(...lead.widths))] : undefined,
    datePublished: machineTime(article.firstPublishedAt, paper),
    dateModified: machineTime(article.changedAt, paper),
    correction: corrections(article, origin + address, paper),
    author: people(article, "reporter", origin),
    editor: people(article, "responsible_editor", origin),
    translator: people(article, "translator", origin),
    publisher: {
      "@type": "NewsMediaOrganization",
      name: house.name,
      url: origin + frontAddress(plain),
      correctionsPolicy: origin + correctionsAddress(plain),
    },
    sourceOrganization: article.source
      ? { "@type": "Organization", name: article.source }
      : undefined,
    inLanguage: house.language,
    articleSection: article.section.name,
    dateline: article.dateline || undefined,
    keywords: article.tags.length > 0 ? article.tags : undefined,
    isAccessibleForFree: true,
  };
}

/** https://schema.org/CorrectionComment, the newest first. */
function corrections(article: PublishedArticle, url: string, paper: Paper) {
  if (article.corrections.length === 0) return undefined;
  return article.corrections.map(({ at, text }) => ({
    "@type": "CorrectionComment",
    text,
    datePublished: machineTime(at, paper),
    url: `${url}#corrections`,
  }));
}

function people({ contributors }: PublishedArticle, role: ContributorRole, origin: string) {
  const named = contributors.filter((person) => person.role === role);
  if (named.length === 0) return undefined;
  return named.map((person) => ({
    "@type": "Person",
    name: person.name,
    url: origin + authorAddress(person, plain),
  }));
}
