import type { Page } from "@playwright/test";
import { ArticleDesk } from "../support/ArticleDesk.ts";
import { callAction, findAction } from "../support/callAction.ts";
import { test as base, expect } from "../support/castTest.ts";
import { KillableBrowser } from "../support/KillableBrowser.ts";
import { actUpon, newArticle } from "../support/newArticle.ts";
import { databaseOf, storedArticle, storedLines } from "../support/storedArticle.ts";

const test = base.extend<{ killable: KillableBrowser }>({
  killable: async ({ launchOptions, paper }, use) => {
    const browser = new KillableBrowser(launchOptions, paper.url);
    await use(browser);
    await browser.end();
  },
});

test.use({
  expectedErrors: [/net::ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED|CONNECTION|EMPTY|INCOMPLETE)/],
});

/** What may be lost at the most, in milliseconds. */
const grace = 2_000;

for (const line of ["online", "offline"] as const) {
  test(`a browser killed in mid-sentence, ${line}, loses nothing older than two seconds`, async ({
    paper,
    killable,
    login,
  }) => {
    const context = await killable.open();
    const [page = await context.newPage()] = context.pages();
    await login(page, "lin");
    const id = await newArticle(page, { headline: "標題", body: ["開頭："] });
    const desk = await ArticleDesk.open(page, id);
    if (line === "offline") await context.setOffline(true);
    await desk.caretAtEnd(desk.block(0));

    const typist = keepTyping(page);
    const firstWordsAge = () => Date.now() - (typist.typed[0]?.at ?? Infinity);
    await expect.poll(firstWordsAge, { intervals: [100] }).toBeGreaterThan(grace + 1_000);
    const killedAt = Date.now();
    await Promise.all([killable.kill(), typist.stopped]);
    const old = typist.typed.filter(({ at }) => at < killedAt - grace);
    expect(old.length).toBeGreaterThan(5);
    if (line === "offline") expect(await storedLines(paper, id)).toEqual(["標題", "", "開頭："]);

    const again = await (await killable.open()).newPage();
    await login(again, "lin");
    const reopened = await ArticleDesk.open(again, id);
    const oldText = old.map(({ character }) => character).join("");
    await expect(reopened.block(0)).toContainText(`開頭：${oldText}`);
    await expect.poll(async () => (await storedLines(paper, id))[2]).toContain(`開頭：${oldText}`);
    await reopened.isSaved();
    await expect.poll(() => countKeptCopies(again)).toBe(0);
    // Nothing came twice, and nothing is left over to be sent again.
    const [, , paragraph = ""] = await storedLines(paper, id);
    const all = typist.typed.map(({ character }) => character).join("");
    expect(`開頭：${all}`.startsWith(paragraph.slice(0, -1)), paragraph).toBe(true);
    await again.reload();
    await expect(reopened.block(0)).toHaveText(paragraph);
    expect((await storedLines(paper, id))[2]).toBe(paragraph);
  });
}

test("a server killed while somebody types loses nothing at all", async ({ paper, enter }) => {
  const lin = await enter("lin");
  const id = await newArticle(lin, { headline: "標題", body: ["開頭："] });
  const desk = await ArticleDesk.open(lin, id);
  await desk.caretAtEnd(desk.block(0));
  const typist = keepTyping(lin);
  await expect.poll(() => typist.typed.length).toBeGreaterThan(10);
  await paper.restart("kill");
  const { length } = typist.typed;
  await expect.poll(() => typist.typed.length).toBeGreaterThan(length + 10);
  typist.stop();
  await typist.stopped;

  const all = `開頭：${typist.typed.map(({ character }) => character).join("")}`;
  await expect.poll(() => storedLines(paper, id), { timeout: 20_000 }).toEqual(["標題", "", all]);
  await expect.poll(() => desk.lines()).toEqual(["標題", "", all]);
  await desk.isSaved();
  // The live channel is back as well.
  const shen = await ArticleDesk.open(await enter("shen"), id);
  await shen.caretAtEnd(shen.headline);
  await shen.page.keyboard.type("新");
  await expect(desk.headline).toHaveText("標題新", { timeout: 20_000 });
});

test("two tabs of one browser write in one article", async ({ paper, enter }) => {
  const first = await enter("lin");
  const id = await newArticle(first, { headline: "標題", body: ["開頭結尾"] });
  const second = await first.context().newPage();
  const one = await ArticleDesk.open(first, id);
  const other = await ArticleDesk.open(second, id);
  await one.select(one.block(0), 2);
  await other.caretAtEnd(other.block(0));
  await Promise.all([
    first.keyboard.type("甲乙丙丁", { delay: 40 }),
    second.keyboard.type("子丑寅卯", { delay: 40 }),
  ]);
  const both = ["標題", "", "開頭甲乙丙丁結尾子丑寅卯"];
  await expect.poll(() => storedLines(paper, id)).toEqual(both);
  await expect.poll(() => one.lines()).toEqual(both);
  await expect.poll(() => other.lines()).toEqual(both);

  // A tab that is closed before the line is back leaves its words to the one that stays.
  await first.context().setOffline(true);
  await second.keyboard.type("辰巳");
  await expect(other.block(0)).toHaveText(/辰巳$/);
  await expect(other.status).toHaveText(/離線 · \d+ 處修改留在這台電腦/);
  await second.close();
  await first.context().setOffline(false);
  const all = ["標題", "", "開頭甲乙丙丁結尾子丑寅卯辰巳"];
  await expect.poll(() => storedLines(paper, id), { timeout: 20_000 }).toEqual(all);
  await expect.poll(() => one.lines()).toEqual(all);
  await expect(first.getByText("上次關閉前的文字都在稿子裡了。")).toBeVisible();
});

test("words that come after somebody else has submitted are refused, said why, and kept", async ({
  paper,
  enter,
}) => {
  const [lin, shen] = [await enter("lin"), await enter("shen")];
  const id = await newArticle(lin, { headline: "標題", body: ["開頭"] });
  const desk = await ArticleDesk.open(lin, id);
  await lin.context().setOffline(true);
  await desk.caretAtEnd(desk.block(0));
  await lin.keyboard.type("離線寫的字");
  await expect(desk.status).toHaveText(/離線 · \d+ 處修改留在這台電腦/);
  await actUpon(shen, paper, "submit", id);
  await lin.context().setOffline(false);

  await expect(desk.status).toHaveText(/現在不能修改這篇稿/, { timeout: 15_000 });
  await expect(desk.held).toContainText("這些文字沒有存進去");
  await expect(desk.held.getByLabel("還沒存進去的文字")).toHaveText("離線寫的字");
  await desk.held.getByRole("button", { name: "複製" }).click();
  await expect(desk.held.getByRole("button", { name: "已複製" })).toBeVisible();
  expect(await lin.evaluate(() => navigator.clipboard.readText())).toBe("離線寫的字");
  await expect(desk.text).toHaveAttribute("contenteditable", "false");
  expect(await storedLines(paper, id)).toEqual(["標題", "", "開頭"]);

  // Also for whoever comes back another day, until the article may be written again.
  await lin.reload();
  await expect(desk.held.getByLabel("還沒存進去的文字")).toHaveText("離線寫的字");
  expect(await storedLines(paper, id)).toEqual(["標題", "", "開頭"]);
  await actUpon(shen, paper, "returnArticle", id, { comment: "請補。" });
  await desk.held.getByRole("button", { name: "再試一次" }).click();
  await expect.poll(() => storedLines(paper, id)).toEqual(["標題", "", "開頭離線寫的字"]);
  await expect(desk.block(0)).toHaveText("開頭離線寫的字");
});

test("somebody who is suspended while typing keeps the words, and may go on when restored", async ({
  paper,
  enter,
}) => {
  const [xu, he] = [await enter("xu"), await enter("he")];
  const id = await newArticle(xu, { headline: "標題", body: ["開頭"] });
  const desk = await ArticleDesk.open(xu, id);
  const setStanding = async (act: "suspend" | "restore") => {
    const [user] = await databaseOf(paper)<{ userId: string; stamp: number }[]>`
      select id as "userId", stamp from users where email like 'xu@%'`;
    const { answer } = await callAction(he.request, findAction(act), [user]);
    expect(answer).toMatchObject({ ok: true });
  };
  await setStanding("suspend");
  await desk.caretAtEnd(desk.block(0));
  await xu.keyboard.type("停職後的字");
  await expect(desk.status).toHaveText(/登入已失效/);
  await expect(desk.held.getByLabel("還沒存進去的文字")).toHaveText("停職後的字");
  expect((await storedArticle(paper, id)).version).toBe(0);
  await setStanding("restore");
  await desk.held.getByRole("button", { name: "再試一次" }).click();
  await expect.poll(() => storedLines(paper, id)).toEqual(["標題", "", "開頭停職後的字"]);
  await desk.isSaved();
  await expect(desk.held).toBeHidden();
});

/** How many tabs' unsent words this browser still holds. */
function countKeptCopies(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("zhubi-typing");
        opening.onerror = () => reject(new Error("IndexedDB is shut"));
        opening.onsuccess = () => {
          const counting = opening.result.transaction("words").objectStore("words").count();
          counting.onsuccess = () => resolve(counting.result);
        };
      }),
  );
}

/** Types a character of its own every few moments and notes when it stood in the page. */
function keepTyping(page: Page) {
  const typed: { character: string; at: number }[] = [];
  const until = new AbortController();
  const stopped = (async () => {
    while (!until.signal.aborted) {
      const character = String.fromCodePoint(0x4e00 + typed.length);
      try {
        await page.keyboard.type(character, { delay: 30 });
      } catch {
        return; // the browser is gone
      }
      typed.push({ character, at: Date.now() });
    }
  })();
  return { typed, stopped, stop: () => until.abort() };
}
