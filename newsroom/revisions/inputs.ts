import { z } from "zod";
import { MomentName } from "./Moment.ts";

export const ListRevisions = z.object({ articleId: z.uuid(), after: MomentName.exactOptional() });

/** `block` counts the blocks of that version that aren't empty; the headline is 0. */
export const FindAuthors = z.object({
  articleId: z.uuid(),
  version: z.int().nonnegative(),
  block: z.int().nonnegative(),
});
