import { h2, p, table, type DemoArticle } from "#db/seed/demoArticle.ts";

export const creditFund: DemoArticle = {
  name: "creditFund",
  section: "cai-jing",
  state: "draft",
  hoursAgo: 20,
  headline: "小店信保基金滿一年，三百零九家借到錢",
  standfirst: "市府出資一億元，替沒有抵押品的小店擔保八成。平均一筆四十六萬元，逾期七家。",
  by: { reporters: ["xu"], responsibleEditors: ["zhou"] },
  tags: ["信用保證", "小店", "融資"],
  body: [
    p(
      "打鐵街的鐘錶行借了三十萬，買一臺測防水的機器；鹽埕的早餐店借了五十五萬，換掉漏油的煎臺和一扇鐵門。瀾江市小店信用保證基金上月滿一年，核准三百零九家，共一億四千二百萬元，平均一筆四十六萬元。",
    ),
    table([
      ["用途", "家數"],
      ["設備", "128"],
      ["裝修", "74"],
      ["週轉", "91"],
      ["其他", "16"],
    ]),
    h2("誰被退件"),
    p(
      "同一年退件一百八十七家。最常見的理由是沒有帳：有些店主的收入寫在月曆上。（補：找一家被退的。打鐵街的裁縫說可以受訪，週三以後。）",
    ),
    p("（逾期七家，金額待基金回覆。市府一億能撐幾倍？問周先生，上次他說十倍，條例寫八倍。）"),
  ],
  notices: [],
};
