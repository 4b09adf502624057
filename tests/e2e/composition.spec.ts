import type { Page } from "@playwright/test";
import { h2, list, p, pullQuote, quote, table } from "#db/seed/demoArticle.ts";
import { ArticleDesk } from "../support/ArticleDesk.ts";
import { expect, test } from "../support/castTest.ts";
import { InputMethod } from "../support/InputMethod.ts";
import { newArticle } from "../support/newArticle.ts";
import { storedArticle, storedLines } from "../support/storedArticle.ts";

const spelling = ["n", "ni", "ni h", "ni hao", "你好"];

test("composing leaves only the final characters, in every kind of block", async ({
  paper,
  enter,
}) => {
  const lin = await enter("lin");
  const id = await newArticle(lin, {
    body: [
      p(),
      h2("小標"),
      list(["項目"]),
      quote("引文"),
      pullQuote("摘句"),
      table([["欄一"], [""]]),
      p(),
      "結尾",
    ],
  });
  const desk = await ArticleDesk.open(lin, id);
  const ime = await InputMethod.of(lin);
  const places = {
    headline: desk.headline,
    standfirst: desk.text.locator("> [data-part=standfirst]"),
    "the first, empty paragraph": desk.block(0),
    heading: desk.block(1),
    "list item": desk.block(2).locator("li p"),
    quote: desk.block(3).locator("p"),
    "pull quote": desk.block(4),
    "table header": desk.text.locator("table p").nth(0),
    "empty table cell": desk.text.locator("table p").nth(1),
    "empty paragraph between blocks": desk.block(6),
    "end of the last paragraph": desk.block(7),
  };
  for (const [name, place] of Object.entries(places)) {
    const before = (await place.textContent()) ?? "";
    await desk.caretAtEnd(place);
    await ime.type("你好", ...spelling);
    await ime.type("主筆", "z", "zhu", "zhu b", "zhu bi");
    await expect(place, name).toHaveText(`${before}你好主筆`);
  }
  const after = [
    ...["你好主筆", "你好主筆", "你好主筆", "小標你好主筆", "項目你好主筆", "引文你好主筆"],
    ...["摘句你好主筆", "欄一你好主筆你好主筆", "你好主筆", "結尾你好主筆"],
  ];
  await expect.poll(() => storedLines(paper, id)).toEqual(after);
  const { doc } = await storedArticle(paper, id);
  const kinds = ["headline", "standfirst", "paragraph", "heading", "bulletList", "blockquote"];
  const more = ["pullQuote", "table", "paragraph", "paragraph"];
  expect(doc.content?.map(({ type }) => type)).toEqual([...kinds, ...more]);
  await lin.reload();
  await expect.poll(() => desk.lines()).toEqual(after);
});

test("composing over a selection replaces it, within a line and across blocks", async ({
  paper,
  enter,
}) => {
  const lin = await enter("lin");
  const id = await newArticle(lin, {
    headline: "潮汐舊表",
    body: ["渡輪今晨停駛", "第一段前半第一段後半", "第二段前半第二段後半"],
  });
  const desk = await ArticleDesk.open(lin, id);
  const ime = await InputMethod.of(lin);

  await desk.select(desk.block(0), 2, 4);
  await ime.type("你好", ...spelling);
  await expect(desk.block(0)).toHaveText("渡輪你好停駛");

  await desk.select(desk.headline, 2, 3);
  await ime.type("新", "x", "xi", "xin");
  await expect(desk.headline).toHaveText("潮汐新表");

  await desk.select(desk.block(1), 5);
  await lin.keyboard.press("Shift+ArrowDown");
  await expect
    .poll(() => lin.evaluate(() => getSelection()?.toString().replace(/\s/g, "")))
    .toBe("第一段後半第二段前半");
  await ime.type("你好", ...spelling);
  const after = ["潮汐新表", "", "渡輪你好停駛", "第一段前半你好第二段後半"];
  await expect.poll(() => desk.lines()).toEqual(after);
  await expect.poll(() => storedLines(paper, id)).toEqual(after);
});

test("a composition that is given up leaves nothing", async ({ paper, enter }) => {
  const lin = await enter("lin");
  const id = await newArticle(lin, { headline: "標題", body: ["內文", ""] });
  const desk = await ArticleDesk.open(lin, id);
  const ime = await InputMethod.of(lin);
  await desk.caretAtEnd(desk.block(0));
  await ime.compose("n", "ni", "");
  await lin.keyboard.type("完");
  await desk.caretAtEnd(desk.block(1));
  await ime.compose("n", "ni", "");
  await lin.keyboard.type("完");
  await expect.poll(() => storedLines(paper, id)).toEqual(["標題", "", "內文完", "完"]);
  expect(await desk.lines()).toEqual(["標題", "", "內文完", "完"]);
});

test("Enter and Escape while composing neither part a line, nor leave the headline, nor act", async ({
  paper,
  enter,
}) => {
  const lin = await enter("lin");
  const id = await newArticle(lin, { headline: "標題", body: ["內文", list(["項目"])] });
  const desk = await ArticleDesk.open(lin, id);
  const ime = await InputMethod.of(lin);
  for (const place of [desk.headline, desk.block(0), desk.block(1).locator("li p")]) {
    await desk.caretAtEnd(place);
    await ime.compose("n", "ni");
    await ime.press("Enter");
    await ime.press("Escape");
    await ime.commit("你");
    await ime.type("好", "h", "hao");
  }
  const after = ["標題你好", "", "內文你好", "項目你好"];
  await expect.poll(() => desk.lines()).toEqual(after);
  await expect.poll(() => storedLines(paper, id)).toEqual(after);
  await expect(desk.page.getByRole("complementary", { name: "稿件資料" })).toBeVisible();
  expect((await storedArticle(paper, id)).state).toBe("draft");
});

test("Enter and Escape while composing in a field save nothing and close nothing", async ({
  paper,
  enter,
}) => {
  const lin = await enter("lin");
  const id = await newArticle(lin, {});
  await ArticleDesk.open(lin, id);
  const ime = await InputMethod.of(lin);
  const pane = lin.getByRole("complementary", { name: "稿件資料" });
  const { stamp } = await storedArticle(paper, id);

  const tags = pane.getByLabel("標籤");
  await tags.focus();
  await ime.compose("h", "he", "he k", "he kou");
  await ime.press("Enter");
  await ime.press("Escape");
  await ime.commit("河口");
  await expect(tags).toHaveValue("河口");
  await expect(pane).toContainText("來源");
  expect((await storedArticle(paper, id)).stamp).toBe(stamp);
  await tags.press("Enter");
  await expect(tags).toHaveValue("");
  await expect.poll(() => tagsOf(lin)).toEqual(["河口"]);
  await expect.poll(async () => (await storedArticle(paper, id)).stamp).toBe(stamp + 1);

  await lin.getByRole("button", { name: "貼上新聞稿" }).click();
  const dialog = lin.getByRole("dialog");
  await dialog.getByLabel("新聞稿全文").focus();
  await ime.compose("h", "he");
  await ime.press("Escape");
  await ime.commit("河");
  await expect(dialog.getByLabel("新聞稿全文")).toHaveValue("河");
  await expect(dialog).toBeVisible();
  // What the test rests on: the same key outside of a composition does close it.
  await lin.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("the slash menu takes no key of an input method", async ({ paper, enter }) => {
  const lin = await enter("lin");
  const id = await newArticle(lin, { headline: "標題", body: ["內文", ""] });
  const desk = await ArticleDesk.open(lin, id);
  const ime = await InputMethod.of(lin);
  const menu = lin.getByRole("listbox", { name: "加入" });
  await desk.caretAtEnd(desk.block(1));
  await lin.keyboard.type("/");
  await expect(menu).toBeVisible();
  await ime.compose("b", "bi", "biao");
  await ime.press("Enter");
  await ime.press("Escape");
  await ime.commit("表格");
  await expect(desk.block(1)).toHaveText("/表格");
  await expect(desk.text.locator("table")).toHaveCount(0);
  await expect(menu).toBeVisible();
  await lin.keyboard.press("Enter");
  await expect(desk.text.locator("table")).toHaveCount(1);
  await expect
    .poll(async () => (await storedArticle(paper, id)).doc.content?.map(({ type }) => type))
    .toEqual(["headline", "standfirst", "paragraph", "table"]);
});

test("somebody else's typing in the same paragraph does not break a composition", async ({
  paper,
  enter,
}) => {
  const [lin, shen] = [await enter("lin"), await enter("shen")];
  const id = await newArticle(lin, { headline: "標題", body: ["開頭中間結尾"] });
  const desk = await ArticleDesk.open(lin, id);
  const other = await ArticleDesk.open(shen, id);
  const ime = await InputMethod.of(lin);

  await desk.select(desk.block(0), 2);
  await ime.compose("n", "ni");
  await other.caretAtEnd(other.block(0));
  await shen.keyboard.type("，後面");
  await other.select(other.block(0), 0);
  await shen.keyboard.type("前面，");
  await other.isSaved();
  await expect.poll(async () => (await storedLines(paper, id))[2]).toContain("前面，開頭");
  await ime.compose("ni h", "ni hao", "你好");
  await expect(desk.block(0)).toContainText("開頭你好中間");
  await ime.commit("你好");

  const after = ["標題", "", "前面，開頭你好中間結尾，後面"];
  await expect.poll(() => storedLines(paper, id)).toEqual(after);
  await expect.poll(() => desk.lines()).toEqual(after);
  await expect.poll(() => other.lines()).toEqual(after);
  await lin.keyboard.type("！");
  await expect.poll(() => other.lines().then((lines) => lines[2])).toContain("開頭你好！中間");
});

function tagsOf(page: Page): Promise<string[]> {
  return page.locator(".mantine-Pill-label").allTextContents();
}
