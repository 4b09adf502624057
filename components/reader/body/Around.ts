import type { PublishedPicture } from "#newsroom/published/PublishedPicture.ts";
import type { Paper } from "../Paper.ts";

/** What the blocks of a body need to know of the page around them. */
export interface Around {
  paper: Pick<Paper, "mode" | "lockedTerms" | "houseTerms" | "write" | "say">;
  pictures: ReadonlyMap<string, PublishedPicture>;
}
