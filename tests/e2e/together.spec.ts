import type { Page } from "@playwright/test";
import { ArticleDesk } from "../support/ArticleDesk.ts";
import { expect, test } from "../support/castTest.ts";
import { newArticle } from "../support/newArticle.ts";
import type { Paper } from "../support/paperServer.ts";
import { storedLines } from "../support/storedArticle.ts";

// A line that is cut is told on the console by the browser itself.
test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/] });

const linsWords = "甲乙丙丁戊己庚辛壬癸";
const shensWords = "子丑寅卯辰巳午未申酉";

test("two who type at once in one paragraph and one headline keep every word", async ({
  paper,
  enter,
}) => {
  const { id, lin, shen } = await openTogether(enter, ["開頭結尾"], "標題");

  await lin.select(lin.block(0), 2);
  await shen.caretAtEnd(shen.block(0));
  await Promise.all([slowly(lin.page, linsWords), slowly(shen.page, shensWords)]);
  const paragraph = `開頭${linsWords}結尾${shensWords}`;
  expect(await converged(paper, id, lin, shen)).toEqual(["標題", "", paragraph]);

  await lin.select(lin.headline, 0);
  await shen.caretAtEnd(shen.headline);
  await Promise.all([slowly(lin.page, "早報"), slowly(shen.page, "晚報")]);
  expect(await converged(paper, id, lin, shen)).toEqual(["早報標題晚報", "", paragraph]);

  const third = await ArticleDesk.open(await enter("zhao"), id);
  expect(await third.lines()).toEqual(["早報標題晚報", "", paragraph]);
  await lin.page.reload();
  await expect.poll(() => lin.lines()).toEqual(["早報標題晚報", "", paragraph]);
});

test("two who type at the very same place lose no character, nor its order", async ({
  paper,
  enter,
}) => {
  const { id, lin, shen } = await openTogether(enter, ["（）"]);
  await lin.select(lin.block(0), 1);
  await shen.select(shen.block(0), 1);
  await Promise.all([slowly(lin.page, linsWords), slowly(shen.page, shensWords)]);
  const [, , paragraph = ""] = await converged(paper, id, lin, shen);
  expect(paragraph).toHaveLength(2 + linsWords.length + shensWords.length);
  expect(only(paragraph, linsWords)).toBe(linsWords);
  expect(only(paragraph, shensWords)).toBe(shensWords);
});

test("one who parts the paragraph while another writes in it loses nothing of either", async ({
  paper,
  enter,
}) => {
  const { id, lin, shen } = await openTogether(enter, ["上半下半"]);
  await lin.select(lin.block(0), 2);
  await shen.caretAtEnd(shen.block(0));
  await Promise.all([
    (async () => {
      await slowly(lin.page, "甲乙丙");
      await lin.page.keyboard.press("Enter");
      await slowly(lin.page, "丁戊己");
    })(),
    slowly(shen.page, shensWords),
  ]);
  const lines = await converged(paper, id, lin, shen);
  expect(lines).toEqual(["", "", "上半甲乙丙", `丁戊己下半${shensWords}`]);
});

test("each sees who else is there, and where", async ({ enter }) => {
  const { lin, shen } = await openTogether(enter, ["第一段", "第二段"]);
  await shen.select(shen.block(1), 2);
  const caret = lin.block(1).locator(".others-caret[data-name=沈硯書]");
  await expect(caret).toHaveCount(1);
  const drawn = (element: Element) => getComputedStyle(element, "::after").content;
  expect(await caret.evaluate(drawn)).toBe('"沈硯書"');
  await expect(lin.page.getByRole("list", { name: "同時在寫的人" })).toHaveText("沈硯書");
  await expect(shen.page.getByRole("list", { name: "同時在寫的人" })).toHaveText("林映秋");
  await shen.page.keyboard.type("沈寫");
  await expect(lin.block(1)).toHaveText("第二沈寫段");
  // It stands behind what was just typed, and its name is no part of the text.
  await expect
    .poll(() => caret.evaluate((element) => element.previousSibling?.textContent))
    .toBe("第二沈寫");
  await shen.select(shen.block(0), 1);
  await expect(lin.block(0).locator(".others-caret[data-name=沈硯書]")).toHaveCount(1);
  await expect(caret).toHaveCount(0);
  await shen.page.goto("/desk");
  await expect(lin.page.getByRole("list", { name: "同時在寫的人" })).toBeHidden();
  await expect(lin.page.locator(".others-caret")).toHaveCount(0);
});

test("undo takes back one's own words and nobody else's", async ({ paper, enter }) => {
  const { id, lin, shen } = await openTogether(enter, ["開頭結尾"]);
  await lin.select(lin.block(0), 2);
  await shen.caretAtEnd(shen.block(0));
  await Promise.all([slowly(lin.page, "甲乙丙丁"), slowly(shen.page, "子丑寅卯")]);
  const both = ["", "", "開頭甲乙丙丁結尾子丑寅卯"];
  expect(await converged(paper, id, lin, shen)).toEqual(both);

  await lin.text.focus();
  for (let presses = 0; presses < 8; presses++) await lin.page.keyboard.press("Control+z");
  expect(await converged(paper, id, lin, shen)).toEqual(["", "", "開頭結尾子丑寅卯"]);
  for (let presses = 0; presses < 8; presses++) await lin.page.keyboard.press("Control+Shift+Z");
  expect(await converged(paper, id, lin, shen)).toEqual(both);
  await shen.text.focus();
  for (let presses = 0; presses < 8; presses++) await shen.page.keyboard.press("Control+z");
  expect(await converged(paper, id, lin, shen)).toEqual(["", "", "開頭甲乙丙丁結尾"]);
});

test("one who was offline comes back with all words, and finds all others", async ({
  paper,
  enter,
}) => {
  const { id, lin, shen } = await openTogether(enter, ["開頭結尾"], "標題");
  await lin.page.context().setOffline(true);
  await lin.select(lin.block(0), 2);
  await slowly(lin.page, linsWords);
  await lin.caretAtEnd(lin.headline);
  await slowly(lin.page, "林改");
  await expect(lin.status).toHaveText(/^離線 · \d+ 處修改留在這台電腦$/);
  await shen.caretAtEnd(shen.block(0));
  await slowly(shen.page, shensWords);
  await shen.isSaved();
  expect(await storedLines(paper, id)).toEqual(["標題", "", `開頭結尾${shensWords}`]);

  await lin.page.context().setOffline(false);
  const all = ["標題林改", "", `開頭${linsWords}結尾${shensWords}`];
  expect(await converged(paper, id, lin, shen)).toEqual(all);
  await expect(lin.status).toHaveText("已儲存");
  await shen.page.keyboard.type("。");
  await expect(lin.block(0)).toHaveText(`${all[2]}。`);
});

type Enter = (who: "lin" | "shen") => Promise<Page>;

/** An article of lin's that she and the editor shen have both open. */
async function openTogether(enter: Enter, body: string[], headline = "") {
  const [linsPage, shensPage] = await Promise.all([enter("lin"), enter("shen")]);
  const id = await newArticle(linsPage, { headline, body });
  const [lin, shen] = await Promise.all([
    ArticleDesk.open(linsPage, id),
    ArticleDesk.open(shensPage, id),
  ]);
  return { id, lin, shen };
}

/** As a person types, so that what the other types falls in between. */
async function slowly(page: Page, words: string): Promise<void> {
  for (const character of words) await page.keyboard.type(character, { delay: 25 });
}

/** The text that both browsers and Postgres agree on, once nothing is under way. */
async function converged(paper: Paper, id: string, ...desks: ArticleDesk[]): Promise<string[]> {
  let stored: string[] = [];
  await expect(async () => {
    for (const desk of desks) await expect(desk.status).toHaveAttribute("data-status", "saved");
    stored = await storedLines(paper, id);
    for (const desk of desks) expect(await desk.lines()).toEqual(stored);
  }).toPass({ timeout: 15_000 });
  return stored;
}

const only = (text: string, words: string) =>
  Array.from(text)
    .filter((character) => words.includes(character))
    .join("");
