import type { DemoArticle } from "#db/seed/demoArticle.ts";
import { chipPlant } from "./cai-jing/chipPlant.ts";
import { creditFund } from "./cai-jing/creditFund.ts";
import { orchidsBySea } from "./cai-jing/orchidsBySea.ts";
import { portThroughput } from "./cai-jing/portThroughput.ts";
import { rentIndex } from "./cai-jing/rentIndex.ts";
import { windVessels } from "./cai-jing/windVessels.ts";

export const caiJing: readonly DemoArticle[] = [
  portThroughput,
  chipPlant,
  rentIndex,
  orchidsBySea,
  windVessels,
  creditFund,
];
