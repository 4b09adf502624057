import { caiJing } from "./articles/cai-jing.ts";
import { diFang } from "./articles/di-fang.ts";
import { keXue } from "./articles/ke-xue.ts";
import { pingLun } from "./articles/ping-lun.ts";
import { wenHua } from "./articles/wen-hua.ts";
import { yaoWen } from "./articles/yao-wen.ts";
import type { DemoArticle } from "./demoArticle.ts";

/** Every story of the demo paper, the oldest first. */
export const demoArticles: readonly DemoArticle[] = [
  ...yaoWen,
  ...diFang,
  ...caiJing,
  ...keXue,
  ...wenHua,
  ...pingLun,
].toSorted((a, b) => b.hoursAgo - a.hoursAgo);
