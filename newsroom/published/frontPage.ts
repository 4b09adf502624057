import { arrangeFront, type Front } from "./arrangeFront.ts";
import { listLatest } from "./listLatest.ts";
import { listSection } from "./listSection.ts";
import { sections } from "./sections.ts";

/** Everything on the front page. */
export async function frontPage({ hasReadings = false } = {}): Promise<Front> {
  const all = await sections();
  const [latest, bySection] = await Promise.all([
    listLatest({ limit: 16, hasReadings }),
    Promise.all(
      all.map(async (section) => ({
        section,
        articles: (await listSection(section.slug, { limit: 8, hasReadings })).articles,
      })),
    ),
  ]);
  return arrangeFront(latest.articles, bySection);
}
