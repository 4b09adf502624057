import { pick } from "./random.ts";

const places =
  "瀾江 柴埔 葦涌 滸尾 單家渡 十里堡 東岸 西岸 北港 南灣 舊城 新市鎮 河口 山城 鹽田 石橋 茶鄉 漁港 機場 大學城".split(
    " ",
  );
const things =
  "輕軌 渡輪 夜市 水庫 碼頭 學校 診所 圖書館 菜市場 風力發電 長照中心 幼兒園 自行車道 路燈 老戲院 魚市 停車場 公車 公園 消防隊".split(
    " ",
  );
const events =
  "延後通車 下月試辦 重新開放 預算過關 動工 完工 搬遷 調整票價 增加班次 缺工 招標流標 接受檢查 啟用新設備 延長時間 徵求意見 創下新高 回到去年水準 暫停一週 提前完成 由居民接手".split(
    " ",
  );
const reasons =
  "議員質疑經費 居民盼再溝通 業者說成本上升 市府允諾補助 專家建議分期 家長多數贊成 工程進度過半 環評有條件通過 今年第三度 明年編列預算".split(
    " ",
  );

/** A headline as a local paper would have it. */
export function headlineOf(random: () => number): string {
  const first = `${pick(places, random)}${pick(things, random)}${pick(events, random)}`;
  return random() < 0.6 ? `${first}　${pick(reasons, random)}` : first;
}

export const tags = [...things, ...places];
