import { cache } from "react";
import { house } from "#newsroom/published/house.ts";
import { sections } from "#newsroom/published/sections.ts";

/** The paper, asked for once in a page, whose frame and text both want it. */
export const paperOnce = cache(async () => {
  const [itself, parts] = await Promise.all([house(), sections()]);
  return { house: itself, sections: parts };
});
