import { h2, p, type DemoArticle } from "#db/seed/demoArticle.ts";

export const containerLibrary: DemoArticle = {
  name: "containerLibrary",
  section: "di-fang",
  state: "draft",
  hoursAgo: 6,
  headline: "三只四十呎貨櫃，鹽埕有了自己的圖書館",
  standfirst: "海澄港退役的冷藏櫃，隔熱層剛好擋住西曬。館藏四千二百冊，其中六百冊是卡車司機挑的。",
  dateline: "港尾",
  by: { reporters: ["lin"], responsibleEditors: ["shen"] },
  tags: ["圖書館", "鹽埕", "貨櫃"],
  body: [
    p(
      "鹽埕的孩子以前借書要搭三十五分鐘公車去東岸。上個月，三只冷藏櫃在活動中心旁邊排成ㄇ字形，開了窗，焊了一道樓梯，屋頂上再放兩張長椅。開館第一天借出三百一十七冊，借書證用完了，館員廖孟潔撕日曆紙寫。",
    ),
    p(
      "選冷藏櫃是建築師的主意。一般貨櫃夏天中午裡面五十二度，冷藏櫃的壁有八公分厚的隔熱層，同樣的太陽，三十一度，開一臺小冷氣就夠。櫃子每只四萬五千元，三只十三萬五千元，改裝費（待查：區公所說二百八十六萬，建築師說二百六十二萬，問誰對）。",
    ),
    h2("司機的書單"),
    p(
      "六百冊由碼頭貨運工會推薦。工會總幹事說司機等櫃平均兩小時，方向盤上能放的書不能太厚。武俠最多，再來是（待補，週四去工會拿名單）",
    ),
    p("（還缺：小孩的話、西曬那一面的照片、夜間開放到幾點）"),
  ],
  notices: [],
};
