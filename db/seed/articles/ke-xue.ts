import type { DemoArticle } from "#db/seed/demoArticle.ts";
import { batteries } from "./ke-xue/batteries.ts";
import { coral } from "./ke-xue/coral.ts";
import { earthquake } from "./ke-xue/earthquake.ts";
import { observatory } from "./ke-xue/observatory.ts";
import { waders } from "./ke-xue/waders.ts";
import { whale } from "./ke-xue/whale.ts";

export const keXue: readonly DemoArticle[] = [
  earthquake,
  coral,
  waders,
  observatory,
  whale,
  batteries,
];
