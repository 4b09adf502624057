import { sql } from "drizzle-orm";
import { arrangeFront, type Front } from "./arrangeFront.ts";
import { listLatest } from "./listLatest.ts";
import { sections } from "./sections.ts";
import { isAnyOf, selectListed } from "./selectListed.ts";

/** How many articles a section's band is chosen from. */
const banded = 8;

/** Everything on the front page. */
export async function frontPage({ hasReadings = false } = {}): Promise<Front> {
  const [all, latest, inBands] = await Promise.all([
    sections(),
    listLatest({ limit: 16, hasReadings }),
    selectListed({ where: isAnyOf(newestOfEach), tags: ["latest"], limit: 1000, hasReadings }),
  ]);
  const bySection = all.map((section) => ({
    section,
    articles: inBands.filter((article) => article.section.slug === section.slug),
  }));
  return arrangeFront(latest.articles, bySection);
}

const newestOfEach = sql`select n.article_id from sections s, lateral (
  select l.article_id from live l where l.section_id = s.id
  order by l.leads_at desc, l.article_id desc limit ${banded}) n`;
