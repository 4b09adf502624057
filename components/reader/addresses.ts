import { plainMode, type ReadingMode } from "./mode/ReadingMode.ts";
import { writeMode } from "./mode/writeMode.ts";

/** Where things stand on the public site. Each mode of a page has an address of its own. */

/** A page's links keep its mode. */
type InMode = { mode: ReadingMode };

/** The address to be found by, of which the others are variants. */
export const plain: InMode = { mode: plainMode };

export const frontAddress = (paper: InMode) => goingOn("/", paper);

export const sectionAddress = ({ slug }: { slug: string }, paper: InMode) =>
  goingOn(`/sections/${slug}`, paper);

export const authorAddress = ({ slug }: { slug: string }, paper: InMode) =>
  goingOn(`/authors/${slug}`, paper);

export const correctionsAddress = (paper: InMode) => goingOn("/corrections", paper);

export const searchAddress = (paper: InMode) => goingOn("/search", paper);

export const articleAddress = (article: { slug: string; shortId: string }, paper: InMode) =>
  goingOn(`/articles/${articleName(article)}`, paper);

/** What stands for an article in its address: words for people, and the id that stays. */
export const articleName = ({ slug, shortId }: { slug: string; shortId: string }) =>
  slug ? `${slug}-${shortId}` : shortId;

export const shortIdIn = (articleName: string) => articleName.slice(-10);

export const pictureAddress = (id: string, width: number) => `/media/${id}/${width}`;

/** A page's plain address in a mode: `/` → `/zhuyin-large`. */
export function inMode(address: string, mode: ReadingMode): string {
  const written = writeMode(mode);
  if (written === "") return address;
  return address === "/" ? `/${written}` : `${address}/${written}`;
}

/** A worksheet is made of one page; what follows it is for reading again. */
function goingOn(address: string, { mode }: InMode): string {
  return inMode(address, { ...mode, worksheet: null });
}
