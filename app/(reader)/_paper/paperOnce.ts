import { cache } from "react";
import { findPaper } from "#newsroom/published/findPaper.ts";

/** The paper, asked for once in a page, whose frame and text both want it. */
export const paperOnce = cache(findPaper);
