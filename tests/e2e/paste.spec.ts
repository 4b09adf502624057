import type { Page } from "@playwright/test";
import type { Block } from "#db/seed/demoArticle.ts";
import { ArticleDesk } from "../support/ArticleDesk.ts";
import { expect, test } from "../support/castTest.ts";
import { newArticle } from "../support/newArticle.ts";
import { storedArticle } from "../support/storedArticle.ts";

/** As the programs write it to the clipboard, debris and all. */
const clipboards = {
  Word: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-family:"PMingLiU",serif;} --></style><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=ZH-TW><!--StartFragment--><h1><span style='font-family:"新細明體"'>航線調整</span></h1><p class=MsoNormal style='text-indent:24.0pt'><span style='font-family:"新細明體",serif;color:red'>　　港務局<b>昨天</b>宣布，<a href="https://lanjiang.example/port?utm_source=word&amp;id=7"><span style='color:blue'>公告</span></a>已上網。<del>刪掉的話</del><o:p></o:p></span></p><p class=MsoListParagraph style='margin-left:24.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span>渡輪</span></p><p class=MsoListParagraph style='margin-left:24.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>l<span>&nbsp;&nbsp; </span></span><![endif]><span>貨船</span></p><table class=MsoTableGrid border=1><tr><td width=100 style='width:75pt'><p class=MsoNormal>東岸<o:p></o:p></p></td><td><p class=MsoNormal>三班</p></td></tr></table><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`,
  "Google Docs": `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b3c"><h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-weight:400;">航線調整</span></h2><p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;font-family:Arial;color:#ff0000;font-weight:400;">港務局</span><span style="font-weight:700;">昨天</span><span style="font-weight:400;">宣布，</span><a href="https://www.google.com/url?q=https://lanjiang.example/port?id%3D7&amp;sa=D" style="text-decoration:none;"><span style="text-decoration:underline;">公告</span></a><span>已上網。</span></p><ul style="margin-top:0;"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>渡輪</span></p></li><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>貨船</span></p></li></ul><div dir="ltr" align="left"><table style="border:none;"><colgroup><col width="301"/><col width="301"/></colgroup><tbody><tr style="height:0pt"><td style="border:solid #000 1pt;"><p dir="ltr"><span>東岸</span></p></td><td><p dir="ltr"><span>三班</span></p></td></tr></tbody></table></div><br /></b>`,
  "a web page": `<meta charset='utf-8'><div class="article" style="font-size:18px"><script>document.title = "pwned"</script><style>p{color:red}</style><h2 class="title" onclick="steal()">航線調整</h2><div>港務局<strong class="em">昨天</strong>宣布，<a href="https://lanjiang.example/port?id=7" target="_blank" onclick="x()">公告</a>已上網。</div><ul><li>渡輪</li><li>貨船<img src="https://track.example/p.gif" width="1" height="1"></li></ul><table><tbody><tr><td>東岸</td><td>三班</td></tr></tbody></table><iframe src="https://ads.example"></iframe></div>`,
};

const clean = [
  "heading 航線調整",
  "paragraph 港務局 **昨天** 宣布， [公告](https://lanjiang.example/port?id=7) 已上網。",
  "bulletList(listItem(paragraph 渡輪), listItem(paragraph 貨船))",
  "table(tableRow(tableCell(paragraph 東岸), tableCell(paragraph 三班)))",
];

for (const [source, html] of Object.entries(clipboards)) {
  test(`what is pasted from ${source} arrives as clean structure, and goes by one undo`, async ({
    paper,
    enter,
  }) => {
    const lin = await enter("lin");
    const id = await newArticle(lin, { headline: "標題", body: [""] });
    const desk = await ArticleDesk.open(lin, id);
    await desk.select(desk.block(0), 0);
    await paste(lin, html);
    const body = async () => (await storedArticle(paper, id)).doc.content?.slice(2).map(brief);
    await expect.poll(body).toEqual(clean);
    await expect(desk.text.locator("[style*=font], [class*=Mso], script, iframe, img")).toHaveCount(
      0,
    );
    await lin.keyboard.press("Control+z");
    await expect.poll(body).toEqual(["paragraph"]);
    expect(await desk.lines()).toEqual(["標題", "", ""]);
  });
}

test("several lines pasted into a headline become one", async ({ paper, enter }) => {
  const lin = await enter("lin");
  const id = await newArticle(lin, { headline: "快訊：", body: ["內文"] });
  const desk = await ArticleDesk.open(lin, id);
  await desk.caretAtEnd(desk.headline);
  await paste(lin, "<p><b>航線</b></p><p>調整</p>");
  await expect
    .poll(async () => (await storedArticle(paper, id)).doc.content?.map(brief))
    .toEqual(["headline 快訊：航線 調整", "standfirst", "paragraph 內文"]);
});

test("text copied out of the editor holds no readings, and pasted back it has them", async ({
  paper,
  enter,
}) => {
  const lin = await enter("lin");
  const reading = { type: "reading", attrs: { pinyin: "chóng", origin: "author" } };
  const id = await newArticle(lin, {
    body: [
      {
        type: "paragraph",
        content: [
          { type: "text", text: "重", marks: [reading] },
          { type: "text", text: "開渡輪" },
        ],
      },
      "",
    ],
  });
  const desk = await ArticleDesk.open(lin, id);
  await desk.select(desk.block(0), 0, 4);
  await lin.keyboard.press("Control+c");
  expect(await lin.evaluate(() => navigator.clipboard.readText())).toBe("重開渡輪");
  await desk.select(desk.block(1), 0);
  await lin.keyboard.press("Control+v");
  await expect
    .poll(async () => (await storedArticle(paper, id)).doc.content?.slice(2).map(brief))
    .toEqual(["paragraph {重|chóng} 開渡輪", "paragraph {重|chóng} 開渡輪"]);
});

/** Copies as another program would, which the browser does not tidy up, and pastes by the keys. */
async function paste(page: Page, html: string): Promise<void> {
  await page.evaluate((content) => {
    const fill = (event: ClipboardEvent) => {
      event.clipboardData?.setData("text/html", content);
      event.clipboardData?.setData("text/plain", "plain");
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener("copy", fill, { capture: true, once: true });
  }, html);
  await page.keyboard.press("Control+c");
  await page.keyboard.press("Control+v");
}

function brief({ type, text, marks = [], content = [] }: Block): string {
  if (text !== undefined) return marks.reduce(marked, text);
  const inner = content.map(brief);
  if (inner.length === 0) return type;
  const isLine = content.some((child) => child.text !== undefined);
  return isLine ? `${type} ${inner.join(" ")}` : `${type}(${inner.join(", ")})`;
}

function marked(text: string, { type, attrs }: { type: string; attrs?: Record<string, unknown> }) {
  if (type === "bold") return `**${text}**`;
  if (type === "link") return `[${text}](${String(attrs?.href)})`;
  if (type === "reading") return `{${text}|${String(attrs?.pinyin)}}`;
  return `${type}:${text}`;
}
