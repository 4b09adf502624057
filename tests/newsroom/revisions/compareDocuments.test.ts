import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, documentOf, h2, list, p } from "#db/seed/demoArticle.ts";
import { blockBreak } from "#editor/blockBreak.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { blocksOf } from "#newsroom/revisions/blocksOf.ts";
import { compareDocuments } from "#newsroom/revisions/compareDocuments.ts";
import type { Piece, Row } from "#newsroom/revisions/Comparison.ts";
import { anyDocument } from "#tests/editor/anyDocument.ts";

const first = "瀾江渡輪今天清晨首航，兩百多名居民在東岸碼頭等候開船。";
const second = "交通局說，航程十二分鐘，尖峰時間每十五分鐘一班，車票四十元。";
const third = "碼頭邊賣了三十年早餐的許太太說，希望渡輪把客人帶回老街。";
const fourth = "市議員質疑，渡輪的載客量不到原訂計畫的一半，成本卻多了三成。";

type Parts = { headline?: string; standfirst?: string; body: (Block | string)[] };
const article = ({ headline = "渡輪首航", standfirst = "兩岸通勤縮短。", body }: Parts) =>
  checkDocument(
    documentOf(
      { headline, standfirst, body: body.map((one) => (typeof one === "string" ? p(one) : one)) },
      (name) => (name === "null" ? null : name),
    ),
  );
const compare = (before: Parts, after: Parts) =>
  compareDocuments({ doc: article(before) }, { doc: article(after) });
const bodies = (before: (Block | string)[], after: (Block | string)[]) =>
  compare({ body: before }, { body: after });

/** Pieces as one reads them: −gone−, +new+, ~old>new~. */
const written = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) => {
      if (piece.is === "form") return `~${piece.before}>${piece.after}~`;
      const text = piece.text.replaceAll(blockBreak, "¶");
      return { same: text, added: `+${text}+`, removed: `-${text}-` }[piece.is];
    })
    .join("");
const changed = (rows: readonly Row[]) =>
  rows.filter(({ is }) => is !== "same").map(({ is, pieces }) => `${is}: ${written(pieces)}`);

describe("a comparison of two versions", () => {
  it("shows an inserted word, and folds the rest", () => {
    const { rows } = bodies([first, second], [first, second.replace("航程", "單程航程約")]);
    expect(changed(rows)).toEqual([
      "changed: 交通局說，+單程+航程+約+十二分鐘，尖峰時間每十五分鐘一班，車票四十元。",
    ]);
  });

  it("keeps words whole, and numbers", () => {
    const { rows } = bodies(
      ["全案經費1,250萬元，預計二月完工，負責人是林經理。"],
      ["全案經費1,280萬元，預計三月完工，負責人是林總經理。"],
    );
    expect(changed(rows)).toEqual([
      "changed: 全案經費-1,250-+1,280+萬元，預計-二月-+三月+完工，負責人是林-經理-+總經理+。",
    ]);
  });

  it("sees that a word was put between others, though they divide otherwise", () => {
    const { rows } = bodies([`研究生命的起源。${third}`], [`研究所研究生命的起源。${third}`]);
    const [row] = changed(rows);
    expect(row?.replaceAll(/[-+~>]/g, "")).toContain("研究");
    expect(row).not.toMatch(/-/);
  });

  it("tells a moved paragraph as a move, with what was edited in it", () => {
    const edited = third.replace("三十年", "四十年");
    const { rows } = bodies(
      [first, second, third, fourth],
      [third.replace("三十年", "四十年"), first, second, fourth],
    );
    expect(rows.filter(({ is }) => is !== "same")).toMatchObject([
      { is: "moved", before: { from: 4, to: 4 }, after: { from: 2, to: 2 } },
      { is: "movedAway", before: { from: 4, to: 4 }, after: { from: 2, to: 2 } },
    ]);
    expect(changed(rows)[0]).toContain("-三十年-+四十年+");
    expect(
      rows[2]?.pieces.some((piece) => piece.is !== "removed" && edited.includes("四十年")),
    ).toBe(true);
  });

  it("sees a split and a join as such, with the words of both kept", () => {
    const split = bodies([first + second, third], [first, second, third]);
    expect(changed(split.rows)).toEqual([`changed: ${first}+¶+${second}`]);
    const join = bodies([first, second, third], [first + second, third]);
    expect(changed(join.rows)).toEqual([`changed: ${first}-¶-${second}`]);
    const threefold = bodies([first + second + fourth], [first, second, fourth]);
    expect(changed(threefold.rows)).toEqual([`changed: ${first}+¶+${second}+¶+${fourth}`]);
  });

  it("tells the headline apart, whatever became of it", () => {
    const { rows } = compare(
      { headline: "渡輪首航", body: [first] },
      { headline: "市長請辭獲准", body: [first] },
    );
    expect(changed(rows)).toEqual(["changed: -渡輪首航-+市長請辭獲准+"]);
    expect(rows[0]).toMatchObject({ kind: "headline", before: { from: 0 }, after: { from: 0 } });
  });

  it("shows a picture's caption, credit and file with the picture", () => {
    const picture = (caption: string, attrs: object): Block => ({
      type: "picture",
      attrs: { name: null, alt: "碼頭", credit: "許澄遠攝", decorative: false, ...attrs },
      content: caption === "" ? [] : [{ type: "text", text: caption }],
    });
    const mediaId = "01890000-0000-7000-8000-000000000000";
    const { rows } = bodies(
      [first, picture("清晨的東岸碼頭。", {})],
      [first, picture("清晨的西岸碼頭。", { credit: "林映秋攝", name: mediaId })],
    );
    expect(changed(rows)).toEqual(["changed: 清晨的-東岸-+西岸+碼頭。"]);
    expect(rows.at(-1)?.picture).toMatchObject({
      before: { credit: "許澄遠攝", mediaId: null },
      after: { credit: "林映秋攝", mediaId },
    });
    const swapped = bodies([picture("", {}), first], [picture("", { name: mediaId }), first]);
    expect(swapped.rows.map(({ is }) => is)).toEqual(["same", "same", "changed", "same"]);
  });

  it("tells readings apart from words", () => {
    const read = (pinyin: string) => ({
      type: "reading",
      attrs: { pinyin, origin: "editor", by: null },
    });
    const bank = (...marks: { type: string; attrs: object }[]): Block => ({
      type: "paragraph",
      content: [
        { type: "text", text: "他在" },
        { type: "text", text: "行", ...(marks.length > 0 && { marks }) } as Block,
        { type: "text", text: "列裡等了一個鐘頭，一步也沒有動。" },
      ],
    });
    const { rows, readings } = bodies([bank(read("xíng"))], [bank(read("háng"))]);
    expect(changed(rows)).toEqual([]);
    expect(readings).toEqual([
      {
        row: 2,
        text: "行",
        lead: "他在",
        trail: "列裡等了一個鐘頭",
        before: ["xíng"],
        after: ["háng"],
      },
    ]);
    expect(bodies([bank()], [bank(read("háng"))]).readings).toMatchObject([
      { before: [null], after: ["háng"] },
    ]);
  });

  it("tells what is set otherwise apart, and what became a heading", () => {
    const bold = {
      type: "paragraph",
      content: [
        { type: "text", text: "老街", marks: [{ type: "bold" }] },
        { type: "text", text: "的早餐店今天提早開門。" },
      ],
    };
    const { rows, formats } = bodies(["老街的早餐店今天提早開門。"], [bold]);
    expect(changed(rows)).toEqual([]);
    expect(formats).toEqual([{ row: 2, text: "老街", format: "bold", before: null, after: "" }]);
    expect(bodies(["老街的早餐"], [h2("老街的早餐")]).rows[2]).toMatchObject({
      is: "changed",
      kind: "heading",
      was: { kind: "paragraph" },
    });
    expect(bodies([first, second], [list([first, second])]).rows[3]).toMatchObject({
      kind: "listItem",
      was: { kind: "paragraph" },
    });
  });

  it("keeps emoji and rare characters whole", () => {
    const { rows } = bodies(
      ["讀者留言👨‍👩‍👧：𠮷野家的「𡃁仔」很好吃，邊󠄁的寫法也對了。"],
      ["讀者留言👩‍👩‍👦：𠮷野屋的「𡃁仔」很好吃，邊󠄂的寫法也對了。"],
    );
    const [row = ""] = changed(rows);
    expect(row).toContain("-👨‍👩‍👧-+👩‍👩‍👦+");
    expect(row.isWellFormed()).toBe(true);
  });

  it("makes no noise of widths, quotation marks, spaces and a change of script", () => {
    const { rows } = bodies(
      ["他說：「AI 的發展很快,快得驚人。」"],
      ["他說：“AI的發展很快，快得驚人。”"],
    );
    expect(rows.at(-1)).toMatchObject({ is: "changed", isFormOnly: true });
    const script = bodies(
      [first, second, third],
      [
        "澜江渡轮今天清晨首航，两百多名居民在东岸码头等候开船。",
        "交通局说，航程十二分钟，尖峰时间每二十分钟一班，车票四十元。",
        "码头边卖了三十年早餐的许太太说，希望渡轮把客人带回老街。",
      ],
    );
    expect(script.rows.filter(({ isFormOnly }) => isFormOnly)).toHaveLength(2);
    expect(changed(script.rows).join("")).toMatch(/-十五分鐘-\+二十分钟\+/);
    // Within one script, the other character is another word.
    expect(
      changed(
        bodies(["皇後與乾部都來了，大家鼓掌歡迎他們。"], ["皇后與幹部都來了，大家鼓掌歡迎他們。"])
          .rows,
      ).join(),
    ).toContain("+");
  });

  it("tells a whole rewrite without picking crumbs out of it", () => {
    const { rows } = bodies([first, second], [fourth, third]);
    expect(changed(rows)).toEqual([
      `removed: -${first}-`,
      `removed: -${second}-`,
      `added: +${fourth}+`,
      `added: +${third}+`,
    ]);
    expect(bodies([first], [""]).rows.at(-1)).toMatchObject({ is: "removed" });
    expect(bodies([""], [first]).rows.at(-1)).toMatchObject({ is: "added" });
  });

  it("gives both texts back, whatever they are", () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (one, other) => {
        const [before, after] = [checkDocument(one), checkDocument(other)];
        const { rows } = compareDocuments({ doc: before }, { doc: after });
        expect(linesBefore(rows)).toEqual(blocksOf(before).map(({ text }) => text));
        expect(linesAfter(rows)).toEqual(blocksOf(after).map(({ text }) => text));
      }),
      { numRuns: 100 },
    );
  });

  it("gives both texts back when one is an edit of the other", () => {
    const sentence = fc.constantFrom(
      first,
      second,
      third,
      fourth,
      "研究生命的起源，",
      "皇后說：",
      "1,250 萬👍🏽",
    );
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 });
    const text = fc.array(paragraph, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, text, fc.nat(), (one, other, seed) => {
        const mixed = one.map((each, at) => ((seed >> at) & 1 ? each : (other[at] ?? each)));
        const doc = (lines: string[][]) => article({ body: lines.map((each) => each.join("")) });
        const [before, after] = [doc(one), doc(mixed.toReversed())];
        const { rows } = compareDocuments({ doc: before }, { doc: after });
        expect(linesBefore(rows)).toEqual(blocksOf(before).map((block) => block.text));
        expect(linesAfter(rows)).toEqual(blocksOf(after).map((block) => block.text));
      }),
      { numRuns: 100 },
    );
  });

  it("compares ten thousand characters at once", () => {
    const sentences = Array.from({ length: 330 }, (_, at) => `${first}第${at}號船。`);
    const paragraphs = (change: (sentence: string, at: number) => string) =>
      Array.from({ length: 66 }, (_, at) =>
        sentences
          .slice(at * 5, at * 5 + 5)
          .map(change)
          .join(""),
      );
    const before = { doc: article({ body: paragraphs((one) => one) }) };
    const rewritten = {
      doc: article({ body: paragraphs((one, at) => (at % 3 ? one : second + third)) }),
    };
    compareDocuments(before, rewritten);
    // The processor's own time: the machine may be busy with other tests.
    const begun = process.cpuUsage();
    compareDocuments(before, rewritten);
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(1000);
  });
});

function linesBefore(rows: readonly Row[]): string[] {
  const sides = rows.filter((row) => row.before && row.is !== "movedAway");
  const sorted = sides.toSorted(
    (one, other) => (one.before?.from ?? 0) - (other.before?.from ?? 0),
  );
  return sorted.flatMap(({ pieces }) => textOf(pieces, "added").split(blockBreak));
}

function linesAfter(rows: readonly Row[]): string[] {
  const sides = rows.filter((row) => row.after && row.is !== "movedAway");
  return sides.flatMap(({ pieces }) => textOf(pieces, "removed").split(blockBreak));
}

function textOf(pieces: readonly Piece[], without: "added" | "removed"): string {
  return pieces
    .map((piece) => {
      if (piece.is === "form") return without === "added" ? piece.before : piece.after;
      return piece.is === without ? "" : piece.text;
    })
    .join("");
}
