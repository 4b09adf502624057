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

export const demoNotices: Record<NoticeKind, string> = {
  reprint: "如需轉載本文，請先來信取得《瀾江日報》同意，並註明作者與出處。",
  copyright: "本文文字與圖片版權屬《瀾江日報》及作者所有，未經授權不得轉載、改作或重製。",
  hotline: "讀者服務專線：07-555-0188，週一至週五上午九時至下午六時。",
  photo_rights:
    "若您認為本報使用的圖片侵害您的權利，請與我們聯絡，我們查證後會支付稿酬或撤下圖片。",
  follow: "訂閱《瀾江日報》晨間通訊，每天早上七點收到當日要聞。",
};
