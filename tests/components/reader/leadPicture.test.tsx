import { expect, test } from "vitest";
import { LeadPicture } from "#components/reader/article/LeadPicture.tsx";
import { pinyinMode, plainMode, type ReadingMode } from "#components/reader/mode/ReadingMode.ts";
import type { Paper } from "#components/reader/Paper.ts";
import type { PublishedArticle } from "#newsroom/published/PublishedArticle.ts";
import { markupOf } from "./markupOf.ts";

const picture = { id: "0198-lead", width: 1600, height: 1000, widths: [800] };
const article = {
  lead: { ...picture, alt: "", caption: "仇英在後面", credit: "" },
  readings: { engine: "", blocks: [], leadCaption: ["qiú", "yīng", "zài", "hòu", "miàn"] },
} as unknown as PublishedArticle;

const captionIn = (mode: ReadingMode) => {
  const paper = { mode, lockedTerms: new Map(), write: (text: string) => text } as unknown as Paper;
  const html = markupOf(<LeadPicture article={article} paper={paper} />);
  return html.replace(/^.*<figcaption>/, "");
};

test("the lead picture's caption is read as the page's mode has it", () => {
  expect(captionIn(plainMode)).toContain("仇英在後面");
  const marks = (mode: Partial<ReadingMode>) =>
    Array.from(captionIn({ ...pinyinMode, ...mode }).matchAll(/data-r="(.*?)"/g), ([, r]) => r);
  expect(marks({})).toEqual(["qiú", "yīng", "zài", "hòu", "miàn"]);
  expect(marks({ form: "zhuyin" })[0]).toBe("ㄑㄧㄡ");
  expect(marks({ isByWord: true })).toContain("hòumiàn");
  expect(captionIn({ ...pinyinMode, script: "hans" })).toContain("后");
});
