import type { DemoArticle } from "#db/seed/demoArticle.ts";
import { lanterns } from "./wen-hua/lanterns.ts";
import { leveeCinema } from "./wen-hua/leveeCinema.ts";
import { nanguan } from "./wen-hua/nanguan.ts";
import { puppets } from "./wen-hua/puppets.ts";
import { tideTables } from "./wen-hua/tideTables.ts";
import { typeFoundry } from "./wen-hua/typeFoundry.ts";

export const wenHua: readonly DemoArticle[] = [
  puppets,
  typeFoundry,
  leveeCinema,
  tideTables,
  lanterns,
  nanguan,
];
