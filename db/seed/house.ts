import type { NoticeKind } from "./demoArticle.ts";

export const demoHouse = {
  name: "瀾江日報",
  motto: "沿江而立，據實而書",
  zone: "Asia/Taipei",
  language: "zh-Hant",
} as const;

export const demoSections = [
  { name: "要聞", slug: "yao-wen" },
  { name: "地方", slug: "di-fang" },
  { name: "財經", slug: "cai-jing" },
  { name: "科學", slug: "ke-xue" },
  { name: "文化", slug: "wen-hua" },
  { name: "評論", slug: "ping-lun" },
] as const;

/** As the people who live there say them; `placeNames` tells the story. */
export const demoTerms = [
  { term: "瀾江", pinyin: "lán jiāng", note: "江名，也是市名" },
  { term: "柴埔", pinyin: "chái bù", note: "站名，讀如「部」" },
  { term: "十里堡", pinyin: "shí lǐ pù", note: "站名，「堡」由「鋪」而來" },
  { term: "葦涌", pinyin: "wěi chōng", note: "站名，涌是通潮的小河" },
  { term: "單家渡", pinyin: "shàn jiā dù", note: "站名，單是姓" },
  { term: "蔚家巷", pinyin: "yù jiā xiàng", note: "站名，蔚是姓" },
  { term: "滸尾", pinyin: "xǔ wěi", note: "站名" },
] as const;

export const demoNotices: Record<NoticeKind, string> = {
  reprint: "如需轉載本文，請先來信取得《瀾江日報》同意，並註明作者與出處。",
  copyright: "本文文字與圖片版權屬《瀾江日報》及作者所有，未經授權不得轉載、改作或重製。",
  hotline: "讀者服務專線：07-555-0188，週一至週五上午九時至下午六時。",
  photo_rights:
    "若您認為本報使用的圖片侵害您的權利，請與我們聯絡，我們查證後會支付稿酬或撤下圖片。",
  follow: "訂閱《瀾江日報》晨間通訊，每天早上七點收到當日要聞。",
};
