import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkDocument } from "#editor/checkDocument.ts";
import { brief } from "./brief.ts";
import { openInBrowser } from "./openInBrowser.ts";
import type { Pasted } from "./pastePage.ts";

let browser: Awaited<ReturnType<typeof openInBrowser>>;
beforeAll(async () => {
  browser = await openInBrowser("tests/editor/pastePage.ts");
  await browser.page.waitForFunction(() => "paste" in window);
});
afterAll(() => browser.close());

async function paste(content: string, kind: "html" | "text" = "html", part = 2): Promise<Pasted> {
  const pasted = await browser.page.evaluate(
    ([how, what, where]) => window.paste(how, what, where),
    [kind, content, part] as const,
  );
  checkDocument(pasted.doc);
  return pasted;
}

async function body(html: string): Promise<string[]> {
  const { doc } = await paste(html);
  return (doc.content ?? []).slice(2).map(brief);
}

describe("from Word", () => {
  const word = (inner: string) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-family:"PMingLiU",serif;} --></style><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=ZH-TW style='tab-interval:24.0pt'><!--StartFragment-->${inner}<!--EndFragment--></body></html>`;

  test("paragraphs lose their styles and keep bold, italic and links", async () => {
    expect(
      await body(
        word(`<p class=MsoNormal style='text-indent:24.0pt;line-height:150%'><span lang=EN-US style='font-size:14.0pt'><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal style='text-indent:24.0pt'><span style='font-family:"新細明體",serif'>　　港務局<b>昨天</b>宣布，</span><i><span lang=EN-US>Lanjiang</span></i><span style='mso-spacerun:yes'> </span><a href="https://lanjiang.example/port?utm_source=word&amp;id=7"><span style='color:blue'>公告</span></a>已上網。<o:p></o:p></p>`),
      ),
    ).toEqual([
      "p 港務局**昨天**宣布，_Lanjiang_ [公告](https://lanjiang.example/port?id=7)已上網。",
    ]);
  });

  test("its lists become lists, nested by level and numbered where they were", async () => {
    const item = (level: number, marker: string, text: string) =>
      `<p class=MsoListParagraph style='margin-left:24.0pt;text-indent:-24.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=EN-US style='font-family:Wingdings'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span>${text}</span></p>`;
    expect(
      await body(
        word(
          `<p class=MsoNormal>有三點：</p>${item(1, "l", "渡輪")}${item(2, "n", "早班")}${item(1, "l", "貨船")}<p class=MsoNormal>另外：</p>${item(1, "1.", "甲")}${item(1, "2.", "乙")}`,
        ),
      ),
    ).toEqual([
      "p 有三點：",
      "ul(li(p 渡輪, ul(li(p 早班))), li(p 貨船))",
      "p 另外：",
      "ol(li(p 甲), li(p 乙))",
    ]);
  });

  test("headings stay, deleted revisions and comments go", async () => {
    expect(
      await body(
        word(
          `<h1>大標<a name="_Toc1"></a></h1><p class=MsoNormal>留下<del cite="mailto:x" datetime="2026-01-01">刪掉</del><ins>加上</ins><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[a1]</a></span></p><div style='mso-element:comment-list'><p>批註內容</p></div>`,
        ),
      ),
    ).toEqual(["h2 大標", "p 留下加上"]);
  });

  test("tables keep their cells and spans", async () => {
    expect(
      await body(
        word(
          `<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr style='height:20pt'><td width=100 valign=top colspan=2 style='width:75pt'><p class=MsoNormal><b>航線</b><o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>東岸</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>`,
        ),
      ),
    ).toEqual(["table(tr(td(p **航線**)), tr(td(p 東岸), td(p)))"]);
  });
});

describe("from Google Docs", () => {
  const docs = (inner: string) =>
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1a2b3c">${inner}</b>`;

  test("the wrapping bold is none; weights in spans are", async () => {
    expect(
      await body(
        docs(
          `<h2 dir="ltr" style="line-height:1.38;"><span style="font-size:16pt;font-weight:400;">通車</span></h2><p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-family:Arial;font-weight:400;">市府</span><span style="font-weight:700;">強調</span><span style="font-style:italic;">安全</span>。</p><br /><p dir="ltr"><span> </span></p>`,
        ),
      ),
    ).toEqual(["h2 通車", "p 市府**強調**_安全_。"]);
  });

  test("redirects give way to the address behind, comments go", async () => {
    expect(
      await body(
        docs(
          `<p><a href="https://www.google.com/url?q=https://lanjiang.example/a%3Fb%3D1&amp;sa=D&amp;source=editors" style="text-decoration:none;"><span style="color:#1155cc;text-decoration:underline;">原文</span></a><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><ol style="margin-top:0"><li dir="ltr" aria-level="1" style="list-style-type:decimal;"><p role="presentation"><span>一</span></p></li></ol>`,
        ),
      ),
    ).toEqual(["p [原文](https://lanjiang.example/a?b=1)", "ol(li(p 一))"]);
  });
});

describe("from web pages", () => {
  test("scripts, forms, hidden text and event handlers leave nothing", async () => {
    expect(
      await body(
        `<div class="post" onclick="steal()"><script>alert(1)</script><p id="p1" style="color:red" onmouseover="x()">正文</p><p style="display:none">隱藏</p><form><input value="a"><button>按</button></form><a href="javascript:alert(1)">假連結</a><iframe src="https://x.example"></iframe></div>`,
      ),
    ).toEqual(["p 正文", "p 假連結"]);
  });

  test("two line breaks end a paragraph, one stays", async () => {
    expect(await body(`<div>　　第一段<br><br>第二段<br>次行<br></div>`)).toEqual([
      "p 第一段",
      "p 第二段⏎次行",
    ]);
  });

  test("lines of source between Chinese characters are no spaces", async () => {
    expect(await body(`<p>瀾江\n  日報 and\n more&nbsp;words</p>`)).toEqual([
      "p 瀾江日報 and more words",
    ]);
  });

  test("pictures are not fetched: caption and alternative text stay, and it is said", async () => {
    const { doc, pictures } = await paste(
      `<figure><img src="https://cdn.example/a.jpg" alt="碼頭全景"><figcaption>新碼頭。</figcaption></figure><p>正文<img src="https://t.example/pixel.gif" width="1" height="1"></p>`,
    );
    expect(pictures).toBe(1);
    expect(doc.content?.[2]).toEqual({
      type: "picture",
      attrs: { mediaId: null, alt: "碼頭全景", decorative: false, credit: "" },
      content: [{ type: "text", text: "新碼頭。" }],
    });
    expect(doc.content?.slice(3).map(brief)).toEqual(["p 正文"]);
  });

  test("ruby becomes readings, of every kind of markup", async () => {
    expect(
      await body(
        `<p><ruby>魚<rp>(</rp><rt>yú</rt><rp>)</rp>鳧<rp>(</rp><rt>fú</rt><rp>)</rp></ruby>、<ruby><rb>重</rb><rt>zhong4</rt></ruby>、<ruby>每<rt data-r="měi"></rt></ruby>、<ruby>漢字<rt>hàn zì</rt></ruby></p>`,
      ),
    ).toEqual(["p {魚|yú}{鳧|fú}、{重|zhòng}、{每|měi}、{漢|hàn}{字|zì}"]);
  });

  test("what is no pinyin stays in the text", async () => {
    expect(
      await body(`<p><ruby>東京<rt>とうきょう</rt></ruby><ruby>沙<rt>foo</rt></ruby></p>`),
    ).toEqual(["p 東京(とうきょう)沙(foo)"]);
  });

  test("layout tables are taken apart, data tables keep headers", async () => {
    expect(
      await body(
        `<table><tr><td><h3>欄</h3><p>文</p></td></tr></table><table><thead><tr><th>年</th><th>班次</th></tr></thead><tbody><tr><td>2025</td><td>120</td></tr></tbody></table>`,
      ),
    ).toEqual(["h3 欄", "p 文", "table(tr(th(p 年), th(p 班次)), tr(td(p 2025), td(p 120)))"]);
  });
});

describe("plain text and places", () => {
  test("each line that says something is a paragraph", async () => {
    const { doc } = await paste("　　第一段\r\n\r\n\t第二段\u0000\n", "text");
    expect(doc.content?.slice(2).map(brief)).toEqual(["p 第一段", "p 第二段"]);
  });

  test("a piece pasted into an empty headline finds its places", async () => {
    const { doc } = await paste("<h1>新碼頭啟用</h1><p>第一段</p><p>第二段</p>", "html", 0);
    expect(doc.content?.map(brief)).toEqual([
      "headline 新碼頭啟用",
      "standfirst",
      "p 第一段",
      "p 第二段",
    ]);
  });

  test("the standfirst stays one line, without marks but readings", async () => {
    const { doc } = await paste(
      "<p>一<b>二</b></p><ul><li><ruby>三<rt>sān</rt></ruby></li></ul>",
      "html",
      1,
    );
    expect(doc.content?.map(brief)).toEqual(["headline", "standfirst 一二 {三|sān}", "p"]);
  });
});
