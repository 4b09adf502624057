import { dropDebris } from "./dropDebris.ts";
import { keepMeaning } from "./keepMeaning.ts";
import { keepPictures } from "./keepPictures.ts";
import { keepReadings } from "./keepReadings.ts";
import { listWordLists } from "./listWordLists.ts";
import { tidyBlocks } from "./tidyBlocks.ts";

export interface CleanedPaste {
  html: string;
  /** Pictures that could not come along: each left an empty picture with its caption. */
  pictures: number;
}

/**
 * Markup from Word, Google Docs or a web page to what the document knows: headings, lists, bold,
 * italic, links, tables, readings. Nothing is fetched and no script runs.
 */
export function cleanPasted(html: string): CleanedPaste {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  listWordLists(body);
  dropDebris(body);
  keepReadings(body);
  const pictures = keepPictures(body);
  keepMeaning(body);
  tidyBlocks(body);
  return { html: body.innerHTML, pictures };
}
