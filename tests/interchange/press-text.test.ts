import { describe, expect, test } from "vitest";
import {
  emptyPressArticle,
  type PressArticle,
  readPressText,
  writePressText,
} from "#interchange/press-text.ts";

const zone = "Asia/Taipei";
const story = "渡輪停航三日之後，今早六點由南岸開出第一班，船上坐了四十多人，多半是趕早市的菜販。";
const read = (text: string) => readPressText(text, { zone }).article;
const textOf = (runs: PressArticle["headline"]) => runs.map((run) => run.text).join("");
const bodyOf = (text: string) => read(text).body.map(textOf);

describe("readings in brackets", () => {
  const runs = (text: string) => read(`${text}。`).body[0];
  const plain = (text: string) => [{ text: `${text}。` }];

  test.each([
    ["每(mei)日", "每", "měi"],
    ["每（mei）日", "每", "měi"],
    ["每(měi)日", "每", "měi"],
    ["每(me\u030Ci)日", "每", "měi"],
    ["每(mei3)日", "每", "měi"],
    ["每( mei )日", "每", "měi"],
    ["女(nv)兒", "女", "nǚ"],
    ["女(nü)兒", "女", "nǚ"],
    ["女(nu:3)兒", "女", "nǚ"],
    ["区(qu)长", "区", "qū"],
    ["區(qu)長", "區", "qū"],
  ])("%s is a reading", (text, character, pinyin) => {
    expect(runs(text)?.[0]).toEqual({ text: character, pinyin });
  });

  test.each([
    "寧德時代(300750)",
    "銀行(ICBC)",
    "記者(張三)",
    "沙(foo)",
    "沙(nan)",
    "沙(Sha)",
    "沙(SHA)",
    "沙(shá)",
    "沙 (sha)",
    "沙()",
    "沙(sha",
    "沙sha)",
    "沙(sha qu)",
    "她(he)",
    "我(can)",
    "海(sea)",
    "(sha)",
    "A(a)",
    "沙[sha]",
  ])("%s stays as text", (text) => {
    expect(runs(text)).toEqual(plain(text));
  });

  test("an English word that is a syllable of the character is a reading of it", () => {
    expect(runs("和(he)平")?.[0]).toEqual({ text: "和", pinyin: "hé" });
  });

  test.each([
    ["銀行(hang)", "háng"],
    ["步行(xing)", "xíng"],
    ["校長(zhang)", "zhǎng"],
    ["孩子(zi)", "zi"],
    ["電子(zi)", "zǐ"],
    ["種(zhong)樹", "zhòng"],
    ["種(zhong)子", "zhǒng"],
  ])("%s takes its tone from its word", (text, pinyin) => {
    expect(runs(text)?.find((run) => run.pinyin)?.pinyin).toBe(pinyin);
  });

  test("the newsroom's annotator has the word, where it fits what is written", () => {
    const heard = (pinyin: string) =>
      readPressText("好(hao)學。", {
        zone,
        annotate: (text) =>
          Array.from(text, (_, at) =>
            at === 0 ? { pinyin, confidence: 1, candidates: [] } : null,
          ),
      }).article.body[0]?.[0]?.pinyin;
    expect(heard("hào")).toBe("hào");
    expect(heard("xué")).toBe("hǎo");
  });

  test("collapses a reading written more than once, and says where", () => {
    const { article, report } = readPressText("江\n\n南(nan)沙(sha)(sha)區(qu)（qu）(qu)有船。", {
      zone,
    });
    expect(article.body.at(-1)).toEqual([
      { text: "南", pinyin: "nán" },
      { text: "沙", pinyin: "shā" },
      { text: "區", pinyin: "qū" },
      { text: "有船。" },
    ]);
    expect(report.doubled).toEqual([
      { line: 3, column: 8, character: "沙", written: "sha", times: 2 },
      { line: 3, column: 19, character: "區", written: "qu", times: 3 },
    ]);
  });

  test("leaves a second bracket of another syllable as text", () => {
    expect(runs("行(xing)(hang)")).toEqual([{ text: "行", pinyin: "xíng" }, { text: "(hang)。" }]);
  });

  test("sets aside, and reports, those in fields without readings", () => {
    const { article, report } = readPressText(`記者：趙(zhao)鑫\n${story}`, { zone });
    expect(article.reporters).toEqual(["趙鑫"]);
    expect(report.setAside).toEqual([
      { line: 1, field: "reporters", character: "趙", pinyin: "zhào" },
    ]);
  });
});

describe("source, time and people", () => {
  const none = {
    source: "",
    dateline: "",
    reporters: [],
    responsibleEditors: [],
    photographers: [],
    translators: [],
    proofreaders: [],
  };

  test.each<[string, Partial<PressArticle>]>([
    [
      "每日經濟新聞 趙鑫 每經編輯|趙博淵",
      { source: "每日經濟新聞", reporters: ["趙鑫"], responsibleEditors: ["趙博淵"] },
    ],
    ["来源：新华社　作者：张三 李四", { source: "新华社", reporters: ["张三", "李四"] }],
    ["本报记者 林映秋 许澄远", { reporters: ["林映秋", "许澄远"] }],
    ["本報記者林映秋", { reporters: ["林映秋"] }],
    ["記者　李　明", { reporters: ["李明"] }],
    ["記者林映秋／瀾江報導", { reporters: ["林映秋"], dateline: "瀾江報導" }],
    ["文／林映秋　圖／方子謙", { reporters: ["林映秋"], photographers: ["方子謙"] }],
    ["文、圖／林映秋", { reporters: ["林映秋"], photographers: ["林映秋"] }],
    ["撰文 | 林映秋", { reporters: ["林映秋"] }],
    ["采写：林映秋 实习记者 王芳", { reporters: ["林映秋", "王芳"] }],
    ["作者：John Smith, Mary Jane", { reporters: ["John Smith", "Mary Jane"] }],
    ["記者：阿里木江·買買提", { reporters: ["阿里木江·買買提"] }],
    ["記者 歐陽修文、司馬光", { reporters: ["歐陽修文", "司馬光"] }],
    ["責編 沈硯書　校對 葉知微", { responsibleEditors: ["沈硯書"], proofreaders: ["葉知微"] }],
    ["（責任編輯：沈硯書）", { responsibleEditors: ["沈硯書"] }],
    ["【責任編輯 沈硯書】", { responsibleEditors: ["沈硯書"] }],
    ["編譯：溫如玉", { translators: ["溫如玉"] }],
    ["翻譯｜溫如玉", { translators: ["溫如玉"] }],
    ["攝影記者 方子謙", { photographers: ["方子謙"] }],
    ["新華社北京3月10日電", { dateline: "新華社北京3月10日電" }],
  ])("%s", (line, fields) => {
    const {
      source,
      dateline,
      reporters,
      responsibleEditors,
      photographers,
      translators,
      proofreaders,
    } = read(`${line}\n${story}`);
    expect({
      source,
      dateline,
      reporters,
      responsibleEditors,
      photographers,
      translators,
      proofreaders,
    }).toEqual({
      ...none,
      ...fields,
    });
  });

  test.each([
    ["2023-03-11 16:31:37", "2023-03-11T16:31:37+08:00"],
    ["2023-03-11T16:31:37Z", "2023-03-11T16:31:37+00:00"],
    ["2023-03-11 16:31:37+0900", "2023-03-11T16:31:37+09:00"],
    ["2023/3/11 6:05", "2023-03-11T06:05:00+08:00"],
    ["2023.03.11 16:31", "2023-03-11T16:31:00+08:00"],
    ["2023年3月11日 16:31", "2023-03-11T16:31:00+08:00"],
    ["2023年03月11日16时31分37秒", "2023-03-11T16:31:37+08:00"],
    ["2023年3月11日 星期六 16:31", "2023-03-11T16:31:00+08:00"],
    ["2023年3月11日 下午4:31", "2023-03-11T16:31:00+08:00"],
    ["民國112年3月11日 16:31", "2023-03-11T16:31:00+08:00"],
    ["２０２３－０３－１１　１６：３１", "2023-03-11T16:31:00+08:00"],
    ["發布時間：2023-03-11 16:31", "2023-03-11T16:31:00+08:00"],
  ])("%s is a time", (line, time) => {
    expect(read(`${line}\n${story}`)).toMatchObject({ time, unplaced: [] });
  });

  test("a day without an hour is told from midnight by the report", () => {
    const { article, report } = readPressText(`2023年3月11日\n${story}`, { zone });
    expect(article.time).toBe("2023-03-11T00:00:00+08:00");
    expect(report.isClockMissing).toBe(true);
  });

  test("a day that is none is no time", () => {
    expect(read(`瀾江日報 2023-02-31 16:31\n${story}`).time).toBeNull();
  });

  test("the zone is the newsroom's", () => {
    const { article } = readPressText(`2023-07-01 12:00\n${story}`, { zone: "Europe/London" });
    expect(article.time).toBe("2023-07-01T12:00:00+01:00");
    expect(() => readPressText("2023-07-01 12:00", { zone: "Nowhere/Land" })).toThrow(RangeError);
  });

  test("a reporter named at the head of the story is found, and the story left whole", () => {
    for (const lead of [
      "本報瀾江3月10日電（記者 林映秋、許澄遠）",
      "〔記者林映秋、許澄遠／瀾江報導〕",
    ]) {
      const article = read(`${lead}${story}`);
      expect(article.reporters).toEqual(["林映秋", "許澄遠"]);
      expect(article.body.map(textOf)).toEqual([lead + story]);
    }
  });

  test("names at the foot count too", () => {
    expect(read(`${story}\n${story}\n責編：沈硯書 校對：葉知微`)).toMatchObject({
      responsibleEditors: ["沈硯書"],
      proofreaders: ["葉知微"],
      unplaced: [],
    });
  });

  test("what a line says beside is unplaced, not dropped", () => {
    expect(read(`瀾江日報 2023-03-11 16:31 閱讀：3.2萬\n${story}\n監製：周維岳`).unplaced).toEqual([
      { text: "閱讀：3.2萬", after: 0 },
      { text: "監製：周維岳", after: 1 },
    ]);
  });

  test("a sentence about a reporter is a sentence", () => {
    const sentence = "記者昨日從市政府獲悉，渡輪今早復航。";
    expect(read(sentence)).toEqual({ ...emptyPressArticle, body: [[{ text: sentence }]] });
  });
});

describe("headline and standfirst", () => {
  test("a first line of a few words over a byline or a story is the headline", () => {
    expect(textOf(read(`渡輪今早復航\n瀾江日報 2023-03-11 16:31\n${story}`).headline)).toBe(
      "渡輪今早復航",
    );
    expect(textOf(read(`渡輪真的復航了？\n${story}`).headline)).toBe("渡輪真的復航了？");
    expect(textOf(read(`標題：渡輪\n${story}`).headline)).toBe("渡輪");
  });

  test("keeps the headline's readings", () => {
    expect(read(`渡輪今早復(fu)航\n${story}`).headline[1]).toEqual({
      text: "復",
      pinyin: "fù",
    });
  });

  test.each(["瀾江日報", "本報訊", "江", "一、渡輪今早復航", "渡輪今早復航。", "原標題：渡輪"])(
    "%s is none",
    (line) => {
      expect(read(`${line}\n${story}`).headline).toEqual([]);
    },
  );

  test("a sentence between headline and byline is the standfirst", () => {
    const article = read(`渡輪今早復航\n首班六點開出。\n記者 林映秋\n${story}`);
    expect(textOf(article.standfirst)).toBe("首班六點開出。");
    expect(article.body.map(textOf)).toEqual([story]);
    expect(textOf(read(`摘要：首班六點開出。\n${story}`).standfirst)).toBe("首班六點開出。");
  });
});

describe("photo", () => {
  test.each([
    ["江面 圖片來源:瀾江日報", "江面", "瀾江日報"],
    ["江面（圖：視覺中國）", "江面", "視覺中國"],
    ["▲江面。（圖／市府提供）", "江面。", "市府提供"],
    ["圖為江面。新華社記者 張三 攝", "圖為江面。", "新華社記者 張三 攝"],
    ["江面。方子謙攝", "江面。", "方子謙攝"],
    ["江面 摄影/方子谦", "江面", "方子谦"],
    ["图源：视觉中国", "", "视觉中国"],
    ["圖片說明：江面", "江面", ""],
  ])("%s", (line, caption, credit) => {
    expect(read(`${line}\n${story}`).photo).toEqual({ caption, credit });
    expect(bodyOf(`${story}\n${line}\n${story}`)).toEqual([story, story]);
  });

  test("a second picture stays unplaced where it stood", () => {
    const article = read(`江面 圖：方子謙\n${story}\n南岸 圖：視覺中國\n${story}`);
    expect(article.photo).toEqual({ caption: "江面", credit: "方子謙" });
    expect(article.unplaced).toEqual([{ text: "南岸 圖：視覺中國", after: 1 }]);
  });
});

describe("notices", () => {
  test.each([
    ["reprint", "如需轉載請與《每日經濟新聞》報社聯系。"],
    ["reprint", "转载请注明出处。"],
    ["reprint", "欢迎转载，请注明来源：澜江日报"],
    ["copyright", "未經《瀾江日報》授權，嚴禁轉載或鏡像，違者必究。"],
    ["copyright", "版权所有，侵权必究"],
    ["copyright", "© 瀾江日報 All rights reserved"],
    ["copyright", "本報著作權所有，請勿轉載"],
    ["hotline", "讀者熱線：4008890008"],
    ["hotline", "新闻热线：010-12345678"],
    ["hotline", "爆料信箱：news@lanjiang.example"],
    ["photo_rights", "特別提醒：如果我們使用了您的圖片，請作者與本站聯繫索取稿酬。"],
    ["photo_rights", "图片作者请与本报联系，以便奉寄稿酬。"],
    ["follow", "歡迎關注瀾江日報APP"],
    ["follow", "长按二维码关注我们"],
    ["follow", "更多新聞請加入LINE官方帳號"],
  ])("%s: %s", (kind, text) => {
    expect(read(`${story}\n${text}`).notices).toEqual([{ kind, text }]);
  });

  test("in the middle of a story it is a paragraph", () => {
    const line = "未經授權，嚴禁轉載。";
    expect(bodyOf(`${story}\n${line}\n${story}`)).toEqual([story, line, story]);
  });

  test("what stands among notices and is none is unplaced", () => {
    const { notices, unplaced } = read(
      `${story}\n讀者熱線：4008890008\n點擊看圖\n歡迎關注瀾江日報APP`,
    );
    expect(notices).toHaveLength(2);
    expect(unplaced).toEqual([{ text: "點擊看圖", after: 1 }]);
  });
});

describe("text as it is pasted", () => {
  test("takes every line end, indent and blank", () => {
    const pasted = `\uFEFF瀾江日報\u00A02023-03-11 16:31 \r\n\r\n　　${story}\u00A0\r${story}\u000B\u200B${story}\t\n`;
    expect(read(pasted)).toMatchObject({ source: "瀾江日報", time: "2023-03-11T16:31:00+08:00" });
    expect(bodyOf(pasted)).toEqual([story, story, story]);
  });

  test("drops what cannot be printed or stored", () => {
    expect(bodyOf("船\u0000來\uD800了。")).toEqual(["船來\uFFFD了。"]);
  });

  test("an empty text is an empty article", () => {
    expect(read(" \r\n\n")).toEqual(emptyPressArticle);
    expect(writePressText(emptyPressArticle)).toBe("");
  });

  test("subheads and lists stay in the story, in their order", () => {
    expect(bodyOf(`${story}\n南岸\n${story}\n北岸\n一、渡輪\n附記\n`)).toEqual([
      story,
      "南岸",
      story,
      "北岸",
      "一、渡輪",
      "附記",
    ]);
  });

  test("a line of 100,000 characters is read in good time", () => {
    const started = performance.now();
    read(`${"南(nan)沙(sha)(sha)區，記者/圖：".repeat(4000)}。`);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("writePressText", () => {
  const article: PressArticle = {
    ...emptyPressArticle,
    headline: [{ text: "渡輪今早復航" }],
    source: "瀾江日報",
    time: "2023-03-11T16:31:37+08:00",
    reporters: ["林映秋", "許澄遠"],
    photo: { caption: "江面", credit: "方子謙" },
    body: [[{ text: "南", pinyin: "nán" }, { text: "岸的船來了。" }], [{ text: "南(nan)岸" }]],
    notices: [{ kind: "follow", text: "歡迎關注瀾江日報APP" }],
    unplaced: [{ text: "閱讀", after: 1 }],
  };

  test("writes labelled lines, a line a paragraph, and a joiner only where one is needed", () => {
    expect(writePressText(article)).toBe(
      [
        "標題：渡輪今早復航",
        "來源：瀾江日報",
        "時間：2023-03-11 16:31:37+08:00",
        "記者：林映秋、許澄遠",
        "圖片說明：江面",
        "圖片來源：方子謙",
        "南(nán)岸的船來了。",
        "\u2060未歸類：閱讀",
        "南\u2060(nan)岸",
        "歡迎關注瀾江日報APP",
        "",
      ].join("\n"),
    );
    expect(read(writePressText(article))).toEqual(article);
  });

  test("keeps neutral tones and readings that no dictionary knows", () => {
    const body = [
      [
        { text: "孩" },
        { text: "子", pinyin: "zi" },
        { text: "張" },
        { text: "靚", pinyin: "mā" },
        { text: "。" },
      ],
    ];
    const written = writePressText({ ...emptyPressArticle, body });
    expect(written).toBe("孩子(·zi)張靚(=mā)。\n");
    expect(textOf(read(written).body[0] ?? [])).toBe("孩子張靚。");
  });
});
