import { expect, type Locator, type Page } from "@playwright/test";

/** An article's page at the desk: the text, the line that says whether it is stored, the acts. */
export class ArticleDesk {
  readonly page: Page;
  readonly text: Locator;
  readonly headline: Locator;
  readonly status: Locator;
  /** Words that could not be stored, with the reason. */
  readonly held: Locator;

  constructor(page: Page) {
    this.page = page;
    this.text = page.getByRole("textbox", { name: "稿件內容" });
    this.headline = this.text.locator("> [data-part=headline]");
    this.status = page.locator("[data-status]");
    this.held = page.getByRole("alert").filter({ has: page.getByLabel("還沒存進去的文字") });
  }

  static async open(page: Page, articleId: string): Promise<ArticleDesk> {
    const desk = new ArticleDesk(page);
    // The live channel stays open for good, so the page is ready when it is, not when all is quiet.
    const live = page.waitForResponse((answer) => answer.url().includes(`/${articleId}/live`));
    await page.goto(`/desk/articles/${articleId}`);
    await live;
    await expect(desk.text).toHaveAttribute("contenteditable", "true");
    return desk;
  }

  /** The body's block at that place, the first being 0. */
  block(at: number): Locator {
    return this.text.locator("> *").nth(at + 2);
  }

  /** Puts the caret into a block, or selects there from one place to another. */
  async select(block: Locator, from: number, to = from): Promise<void> {
    await this.text.focus();
    await block.evaluate(
      (element, places) => {
        const boundary = (place: number): [Node, number] => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          let left = place;
          while (walker.nextNode()) {
            const node = walker.currentNode as Text;
            if (left <= node.length) return [node, left];
            left -= node.length;
          }
          if (left > 0) throw new Error(`the block ends before ${places.join()}`);
          return [element, 0];
        };
        const [[start, startAt], [end, endAt]] = [boundary(places[0]), boundary(places[1])];
        getSelection()?.setBaseAndExtent(start, startAt, end, endAt);
      },
      [from, to] as const,
    );
    // ProseMirror learns of it by an event that comes after this.
    await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }

  async caretAtEnd(block: Locator): Promise<void> {
    await this.select(block, ((await block.textContent()) ?? "").length);
  }

  /** The text of every block as it is on the screen. */
  lines(): Promise<string[]> {
    return this.text.locator("> *").allTextContents();
  }

  async isSaved(): Promise<void> {
    await expect(this.status).toHaveAttribute("data-status", "saved");
  }

  /** A button of the bar over the article. */
  act(name: string): Locator {
    return this.page
      .getByRole("group", { name: "稿件狀態與操作" })
      .getByRole("button", { name, exact: true });
  }

  state(): Locator {
    return this.page.getByRole("group", { name: "稿件狀態與操作" }).locator("[data-state]");
  }
}
