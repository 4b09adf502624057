import type { NoticeKind } from "./PressArticle.ts";

const longest = 160;
const number = "[\\d(（+][\\d\\s()（）-]{5,}\\d(?:转\\d+)?";
const address = "[\\w.-]+@[\\w.-]+";

// In the order in which they are asked: the narrower first. All of them on Simplified text.
const kinds: readonly (readonly [NoticeKind, RegExp])[] = [
  ["photo_rights", /稿酬/u],
  [
    "photo_rights",
    /(?:使用|采用|刊登|刊载|引用)了?.{0,12}(?:图片|照片|作品|图像).{0,40}(?:联系|联络|告知|撤下|删除)/u,
  ],
  ["photo_rights", /(?:图片|照片|图像)(?:作者|版权人|著作权人|权利人).{0,30}(?:联系|联络)/u],
  [
    "hotline",
    new RegExp(
      `(?:热线|专线|爆料|报料|投诉|客服|客户服务|举报)[^，。]{0,10}(?:${number}|${address})[。）)]?$`,
      "u",
    ),
  ],
  [
    "reprint",
    /^(?:如|若|如果|凡)?(?:需要|需|欲|要|欢迎|欲)?(?:转载|转发|转登|获得?授权).{0,60}(?:联系|联络|联繫|注明|标明|授权|来源|出处)/u,
  ],
  ["copyright", /未经.{0,40}(?:授权|许可|同意|允许).{0,30}(?:不得|严禁|禁止|请勿|谢绝|不可|转载)/u],
  [
    "copyright",
    /(?:违者|侵权|翻印|盗版)(?:必究|必纠)|(?:严禁|禁止|谢绝|请勿|不得).{0,6}(?:转载|转贴|复制|镜像)[^，]{0,12}$/u,
  ],
  [
    "copyright",
    /版权(?:所有|声明)|著作权.{0,6}(?:所有|归)|版权[均皆]?归|^(?:©|Copyright\b)|All rights reserved/iu,
  ],
  ["reprint", /(?:转载|转发).{0,10}(?:请|须|需|务必).{0,20}(?:联系|联络|注明|标明|授权)/u],
  [
    "follow",
    /^(?:更多.{0,20}[，,]?)?(?:欢迎|敬请|请|快来|立即|马上|赶快)?(?:长按|扫码|扫描|点击|点选|搜索|微信搜索)?.{0,10}(?:关注|订阅|下载|追踪|加入|按赞)(?:我们|.{0,30}(?:APP|公众号|微信|微博|客户端|频道|粉丝|专页|脸书|Facebook|Instagram|IG|LINE|Telegram|YouTube|视频号|抖音|二维码|电子报|官方))[^，。；]{0,12}[。！!]?$/iu,
  ],
];

/** Which of the house's notices a whole line is, by its words (in Simplified characters); null for any other line. */
export function noticeKind(simple: string): NoticeKind | null {
  if (Array.from(simple).length > longest) return null;
  return kinds.find(([, pattern]) => pattern.test(simple))?.[0] ?? null;
}
