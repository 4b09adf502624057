import { articles as caiJing } from "./articles/cai-jing.ts";
import { articles as diFang } from "./articles/di-fang.ts";
import { articles as keXue } from "./articles/ke-xue.ts";
import { articles as pingLun } from "./articles/ping-lun.ts";
import { articles as wenHua } from "./articles/wen-hua.ts";
import { articles as yaoWen } from "./articles/yao-wen.ts";
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
