import { describe, expect, it } from "vitest";
import { schema } from "#editor/schema.ts";
import { type Beside, listStaged } from "#newsroom/articles/listStaged.ts";

const beside: Beside = {
  slug: "du-lun",
  sectionId: "1",
  source: "本報",
  dateline: "",
  datedAt: null,
  tags: ["渡輪"],
  lead: { mediaId: null, caption: "", credit: "", alt: "" },
  contributors: [{ role: "reporter", name: "林映秋" }],
  notices: [],
};
const text = (words: string, ...marks: object[]) => ({
  type: "text",
  text: words,
  ...(marks.length > 0 && { marks }),
});
const reads = (pinyin: string) => ({ type: "reading", attrs: { pinyin, origin: "editor" } });
const p = (...content: object[]) => ({ type: "paragraph", ...(content.length > 0 && { content }) });
const picture = (alt: string) => ({
  type: "picture",
  attrs: { mediaId: "018f0000-0000-7000-8000-000000000000", alt, credit: "方" },
});
const version = (body: object[], headline = "首航", more: Partial<Beside> = {}) => ({
  doc: schema.nodeFromJSON({
    type: "doc",
    content: [
      { type: "headline", content: [text(headline)] },
      { type: "standfirst", content: [text("十二分鐘。")] },
      ...body,
    ],
  }),
  beside: { ...beside, ...more },
});

const three = [p(text("一。")), p(text("二。")), p(text("三。"))];
const shown = version(three);

describe("what is staged, at a glance", () => {
  it("is nothing where readers would see nothing else: an empty line, an address that follows the headline", () => {
    expect(listStaged(shown, version(three)).isNothing).toBe(true);
    expect(listStaged(shown, version([...three, p()])).isNothing).toBe(true);
    expect(listStaged(shown, version(three, "首航", { slug: null })).isNothing).toBe(true);
    expect(listStaged(shown, version(three, "停航")).isNothing).toBe(false);
  });

  it.each([
    ["changed", [three[0], p(text("二二。")), three[2]], { changed: 1, added: 0, removed: 0 }, 3],
    ["added", [...three, p(text("四。"))], { changed: 0, added: 1, removed: 0 }, 5],
    ["removed", [three[0], three[2]], { changed: 0, added: 0, removed: 1 }, 3],
    [
      "bold",
      [p(text("一。", { type: "bold" })), three[1], three[2]],
      { changed: 1, added: 0, removed: 0 },
      2,
    ],
    ["all else", [p(text("甲")), p(text("乙"))], { changed: 2, added: 0, removed: 1 }, 2],
    ["moved", [three[1], three[2], three[0]], { changed: 0, added: 1, removed: 1 }, 2],
  ])("counts paragraphs: %s", (_, body, paragraphs, firstBlock) => {
    const staged = listStaged(shown, version(body as object[]));
    expect(staged).toMatchObject({ paragraphs, firstBlock, headline: false, readings: 0 });
  });

  it("names the parts beside the text, and counts pictures apart from paragraphs", () => {
    const lead = { mediaId: "b", caption: "", credit: "方", alt: "船" };
    const now = version([...three, picture("船")], "停航", { lead, source: "新華社", tags: [] });
    expect(listStaged(shown, now)).toMatchObject({
      headline: true,
      standfirst: false,
      pictures: 2,
      fields: ["source", "tags"],
      paragraphs: { changed: 0, added: 0, removed: 0 },
      firstBlock: undefined,
    });
  });

  it("counts the characters that a person reads otherwise, where the words are the same", () => {
    const before = version([p(text("重", reads("zhòng")), text("行。")), p(text("二。"))]);
    const after = version([
      p(text("重", reads("chóng")), text("行", reads("háng")), text("。")),
      p(text("三。")),
    ]);
    expect(listStaged(before, after)).toMatchObject({ readings: 2, paragraphs: { changed: 1 } });
  });

  it("of a long article in a moment", () => {
    const many = (from: number) =>
      Array.from({ length: 1500 }, (_, at) => p(text(`第 ${String(at * from)} 段。`)));
    const began = performance.now();
    listStaged(version(many(1)), version(many(3)));
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
