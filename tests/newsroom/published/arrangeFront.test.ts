import { expect, test } from "vitest";
import { arrangeFront } from "#newsroom/published/arrangeFront.ts";
import type { ListedArticle } from "#newsroom/published/ListedArticle.ts";

const picture = { id: "p", width: 16, height: 10, widths: [16] };
const sections = ["a", "b", "c"].map((slug) => ({ name: slug.toUpperCase(), slug }));

function listed(shortId: string, section: string, hasPicture = true): ListedArticle {
  return {
    shortId,
    slug: shortId,
    headline: shortId,
    standfirst: "",
    headlineReadings: null,
    houseTerms: null,
    standfirstReadings: null,
    headlineNode: null,
    standfirstNode: null,
    section: { name: section.toUpperCase(), slug: section },
    picture: hasPicture ? picture : null,
    firstPublishedAt: new Date(0),
    leadsAt: new Date(0),
    reporters: [],
  };
}

const arranged = (latest: ListedArticle[]) =>
  arrangeFront(
    latest,
    sections.map((section) => ({
      section,
      articles: latest.filter((article) => article.section.slug === section.slug),
    })),
  );

const idsOf = (articles: ListedArticle[]) => articles.map(({ shortId }) => shortId);

test("the lead is the first section's newest with a picture", () => {
  const front = arranged([listed("1", "b"), listed("2", "a", false), listed("3", "a")]);
  expect(front.lead?.shortId).toBe("3");
});

test("without pictures the newest leads, and nothing seconds it", () => {
  const front = arranged([listed("1", "b", false), listed("2", "a", false)]);
  expect(front).toMatchObject({ lead: { shortId: "1" }, seconds: [] });
});

test("the seconds come from two other sections where that can be", () => {
  const latest = [listed("1", "a"), listed("2", "a"), listed("3", "b"), listed("4", "b")];
  expect(idsOf(arranged([...latest, listed("5", "c")]).seconds)).toEqual(["3", "5"]);
  expect(idsOf(arranged(latest).seconds)).toEqual(["3", "2"]);
});

test("bands leave out what stands on top, and empty ones are not there", () => {
  const front = arranged([listed("1", "a"), listed("2", "a"), listed("3", "b")]);
  expect(front.bands).toEqual([]);
  const more = arranged([listed("1", "a"), listed("2", "b"), listed("3", "c"), listed("4", "b")]);
  expect(more.bands.map(({ section, articles }) => [section.slug, idsOf(articles)])).toEqual([
    ["b", ["4"]],
  ]);
});

test("a paper without articles has an empty front", () => {
  expect(arranged([])).toEqual({ lead: undefined, seconds: [], latest: [], bands: [] });
});
