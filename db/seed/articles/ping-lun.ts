import type { DemoArticle } from "#db/seed/demoArticle.ts";
import { corrections } from "./ping-lun/corrections.ts";
import { countingPeople } from "./ping-lun/countingPeople.ts";
import { placeNames } from "./ping-lun/placeNames.ts";
import { sleep } from "./ping-lun/sleep.ts";
import { streetLamps } from "./ping-lun/streetLamps.ts";
import { waterPrice } from "./ping-lun/waterPrice.ts";

export const pingLun: readonly DemoArticle[] = [
  streetLamps,
  placeNames,
  corrections,
  waterPrice,
  sleep,
  countingPeople,
];
