import type { Page } from "@playwright/test";
import { expect, test } from "../support/paperTest.ts";
import { readerPage } from "../support/readerPage.ts";

/** A box in the page's own pixels. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Beside {
  character: string;
  symbols: string;
  mark: string;
  base: Box;
  column: Box;
  markBox: Box;
}

/** The body's characters with Zhuyin, measured as they were laid out: what is drawn has no element. */
async function measureZhuyin(page: Page): Promise<Beside[]> {
  const session = await page.context().newCDPSession(page);
  const { documents, strings } = await session.send("DOMSnapshot.captureSnapshot", {
    computedStyles: [],
  });
  await session.detach();
  const document = documents[0]!;
  const { nodes, layout } = document;
  const boxes = new Map<number, Box>();
  layout.nodeIndex.forEach((node, at) => {
    const [left = 0, top = 0, width = 0, height = 0] = layout.bounds[at]!;
    // The box of what is drawn comes before those of its text.
    if (!boxes.has(node)) boxes.set(node, { left, top, width, height });
  });
  const pseudo = new Map(
    nodes.pseudoType?.index.map((node, at) => [node, strings[nodes.pseudoType!.value[at]!]]),
  );
  const childrenOf = (parent: number) =>
    nodes.parentIndex!.flatMap((one, at) => (one === parent ? [at] : []));
  const attribute = (node: number, name: string) => {
    const list = nodes.attributes![node]!;
    for (let at = 0; at < list.length; at += 2)
      if (strings[list[at]!] === name) return strings[list[at + 1]!] ?? "";
    return "";
  };
  const found: Beside[] = [];
  nodes.nodeName!.forEach((name, ruby) => {
    if (strings[name] !== "RUBY" || found.length >= 200) return;
    const children = childrenOf(ruby);
    const text = children.find((node) => nodes.nodeType![node] === 3)!;
    const rt = children.find((node) => strings[nodes.nodeName![node]!] === "RT")!;
    const drawn = childrenOf(rt);
    const boxOf = (kind: string) => boxes.get(drawn.find((node) => pseudo.get(node) === kind)!)!;
    found.push({
      character: strings[nodes.nodeValue![text]!]!,
      symbols: attribute(rt, "data-r"),
      mark: attribute(rt, "data-mark"),
      base: boxes.get(text)!,
      column: boxOf("before"),
      markBox: boxOf("after"),
    });
  });
  return found;
}

test("Zhuyin stands right of its character at 3 : 10, each mark in its place", async ({ page }) => {
  const { address } = await readerPage(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${address}/zhuyin`);
  const measured = await measureZhuyin(page);
  expect(measured.length).toBeGreaterThan(100);
  const middleOf = ({ top, height }: Box) => top + height / 2;
  const seen = new Set<string>();
  for (const { character, symbols, mark, base, column, markBox } of measured) {
    const size = base.width;
    const symbol = size * 0.3;
    const told = `${character} ${symbols}${mark}`;
    seen.add(mark === "˙" ? mark : `${mark}${symbols.length}`);
    expect(Math.abs(column.width - symbol), told).toBeLessThan(0.5);
    expect(column.left, told).toBeGreaterThanOrEqual(base.left + size - 0.5);
    expect(column.left, told).toBeLessThan(base.left + size * 1.1);
    // The column's middle is the character's: its em box lies 0.88 above and 0.12 below the baseline.
    expect(Math.abs(middleOf(column) - middleOf(base)), told).toBeLessThan(size * 0.12);
    if (!mark) continue;
    const first = middleOf(column) - (symbols.length * symbol) / 2;
    const last = middleOf(column) + (symbols.length * symbol) / 2;
    const isLight = mark === "˙";
    if (isLight) {
      expect(Math.abs(markBox.left - column.left), told).toBeLessThan(1);
      expect(middleOf(markBox), told).toBeLessThan(first + 1);
      expect(middleOf(markBox), told).toBeGreaterThan(first - symbol);
    } else {
      expect(markBox.left, told).toBeGreaterThanOrEqual(column.left + column.width - 0.5);
      expect(middleOf(markBox), told).toBeGreaterThan(last - symbol * 1.5);
      expect(middleOf(markBox), told).toBeLessThan(last);
    }
  }
  for (const kind of ["1", "2", "3", "ˊ1", "ˊ2", "ˇ2", "ˇ3", "ˋ1", "ˋ2", "ˋ3", "˙"]) {
    expect([...seen], "every kind was among them").toContain(kind);
  }
});

test("every character with Zhuyin is as wide as the next, and none covers another", async ({
  page,
}) => {
  const { address } = await readerPage(page);
  await page.goto(`${address}/zhuyin`);
  const widths = await page
    .locator("[data-text=body] > p ruby")
    .evaluateAll((all) =>
      all.map(
        (ruby) => ruby.getBoundingClientRect().width / parseFloat(getComputedStyle(ruby).fontSize),
      ),
    );
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.02);
  const measured = await measureZhuyin(page);
  measured.slice(1).forEach(({ base }, at) => {
    const before = measured[at]!;
    if (Math.abs(base.top - before.base.top) > 2) return;
    const end = Math.max(
      before.column.left + before.column.width,
      before.mark ? before.markBox.left + before.markBox.width : 0,
    );
    expect(base.left, base.left.toString()).toBeGreaterThanOrEqual(end - 0.5);
  });
});

/** Each line of the body's paragraphs: where it ends, and its first and last character. */
const lines = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll("[data-text=body] > p"), (paragraph) => {
      const found: { bottom: number; first: string; last: string }[] = [];
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (let at = 0; at < node.length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { bottom } = range.getBoundingClientRect();
          const character = node.data.charAt(at);
          const line = found.at(-1);
          if (line && Math.abs(line.bottom - bottom) < 8) line.last = character;
          else found.push({ bottom, first: character, last: character });
        }
      }
      return found;
    }).filter((found) => found.length > 2),
  );

for (const width of [320, 1280]) {
  for (const mode of [
    "pinyin",
    "pinyin-words-colours",
    "pinyin-over1000",
    "zhuyin",
    "zhuyin-over1000",
    "toneless-large-wide",
    "pinyin-small-close",
    "pinyin-boxes",
  ]) {
    test(`lines are even and break where Chinese may, in ${mode} at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const { address } = await readerPage(page);
      await page.goto(`${address}/${mode}`);
      const paragraphs = await lines(page);
      expect(paragraphs.length).toBeGreaterThan(2);
      for (const found of paragraphs) {
        const steps = found.slice(1).map(({ bottom }, at) => bottom - found[at]!.bottom);
        expect(Math.max(...steps) - Math.min(...steps), JSON.stringify(found)).toBeLessThan(1.5);
        for (const { first, last } of found) {
          expect(first).not.toMatch(/[，。、；：！？」』）]/);
          expect(last).not.toMatch(/[「『（]/);
        }
      }
      // Neither a character and its annotation, nor a word, is ever parted.
      const isParted = await page.locator("[data-text=body] ruby").evaluateAll((all) =>
        all.some((ruby) => {
          const range = document.createRange();
          const base = (ruby.querySelector("span:not([data-r])") ?? ruby).firstChild!;
          range.selectNodeContents(base);
          const tops = Array.from(range.getClientRects(), ({ bottom }) => bottom);
          return tops.some((one) => Math.abs(one - tops[0]!) > 20);
        }),
      );
      expect(isParted).toBe(false);
    });
  }
}

test("syllables don't run together", async ({ page }) => {
  const { address } = await readerPage(page);
  for (const mode of ["pinyin", "pinyin-words", "pinyin-large", "pinyin-words-colours"]) {
    await page.goto(`${address}/${mode}`);
    const gaps = await page.locator("[data-text=body] > p rt").evaluateAll((all) => {
      const boxes = all.map((rt) => ({
        box: rt.getBoundingClientRect(),
        style: getComputedStyle(rt),
      }));
      return boxes.slice(1).flatMap(({ box }, at) => {
        const before = boxes[at]!.box;
        return Math.abs(before.top - box.top) < 3 ? [box.left - before.right] : [];
      });
    });
    expect(gaps.length).toBeGreaterThan(50);
    // Each box has a quarter of its size as padding at either side of the letters.
    expect(Math.min(...gaps), mode).toBeGreaterThanOrEqual(-0.5);
  }
});

for (const mode of ["pinyin", "pinyin-words-colours", "zhuyin", "zhuyin-over1000"]) {
  test(`copied, searched and read out, ${mode} is the text alone`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const { address } = await readerPage(page);
    const facts = async () => {
      const words = await page.evaluate(() => {
        const paragraph = document.querySelector("[data-text=body] > p")!;
        getSelection()!.selectAllChildren(paragraph);
        return paragraph.textContent;
      });
      await page.keyboard.press("ControlOrMeta+c");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const isFound = await page.evaluate(
        (sought) => {
          getSelection()!.removeAllRanges();
          return (window as unknown as { find: (text: string) => boolean }).find(sought);
        },
        words.slice(3, 14),
      );
      return { words, copied: copied.trim(), isFound };
    };
    const said = async () => {
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      await session.detach();
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const article = nodes.find(({ role }) => role?.value === "article")!;
      const read = (id: string): string => {
        const node = byId.get(id);
        if (node?.role?.value === "StaticText") return String(node.name?.value);
        // The controls name the modes and differ between them.
        if (node?.role?.value === "group") return "";
        return (node?.childIds ?? []).map(read).join("");
      };
      return read(article.nodeId).replaceAll(/\s/g, "");
    };
    const plain = await facts();
    const plainSaid = await said();
    expect(plain.copied).toBe(plain.words);
    await page.goto(`${address}/${mode}`);
    await page.locator("[data-look-up]").click();
    expect(await facts()).toEqual({ ...plain, isFound: true });
    expect(await said()).toBe(plainSaid);
  });
}

test("printed, a page is as its mode has it, without its controls", async ({ page }) => {
  const { address } = await readerPage(page);
  await page.goto(`${address}/zhuyin-large`);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(page.getByRole("heading", { level: 1 }).locator("ruby").first()).toBeVisible();
  await expect(page.locator("[data-controls]").first()).toBeHidden();
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});
