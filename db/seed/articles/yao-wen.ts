import type { DemoArticle } from "#db/seed/demoArticle.ts";
import { boatsUpriver } from "./yao-wen/boatsUpriver.ts";
import { lightRailSouth } from "./yao-wen/lightRailSouth.ts";
import { lunchRice } from "./yao-wen/lunchRice.ts";
import { newFerry } from "./yao-wen/newFerry.ts";
import { nightClinic } from "./yao-wen/nightClinic.ts";
import { reservoirRefilled } from "./yao-wen/reservoirRefilled.ts";

export const yaoWen: readonly DemoArticle[] = [
  newFerry,
  boatsUpriver,
  reservoirRefilled,
  lightRailSouth,
  nightClinic,
  lunchRice,
];
