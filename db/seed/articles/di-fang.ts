import type { DemoArticle } from "#db/seed/demoArticle.ts";
import { containerLibrary } from "./di-fang/containerLibrary.ts";
import { lastNetGround } from "./di-fang/lastNetGround.ts";
import { mountainMinibus } from "./di-fang/mountainMinibus.ts";
import { nightMarketMoves } from "./di-fang/nightMarketMoves.ts";
import { stoneBridge } from "./di-fang/stoneBridge.ts";
import { teaFrost } from "./di-fang/teaFrost.ts";

export const diFang: readonly DemoArticle[] = [
  nightMarketMoves,
  stoneBridge,
  lastNetGround,
  mountainMinibus,
  teaFrost,
  containerLibrary,
];
