/** Where things stand on the public site. Each mode of a page has an address of its own. */

type Mode = { isPinyin: boolean };

const pinyinSuffix = "pinyin";

export const frontAddress = (mode: Mode) => inMode("/", mode);

export const sectionAddress = ({ slug }: { slug: string }, mode: Mode) =>
  inMode(`/sections/${slug}`, mode);

export const authorAddress = ({ slug }: { slug: string }, mode: Mode) =>
  inMode(`/authors/${slug}`, mode);

export const articleAddress = (article: { slug: string; shortId: string }, mode: Mode) =>
  inMode(`/articles/${articleName(article)}`, mode);

/** What stands for an article in its address: words for people, and the id that stays. */
export const articleName = ({ slug, shortId }: { slug: string; shortId: string }) =>
  slug ? `${slug}-${shortId}` : shortId;

export const shortIdIn = (articleName: string) => articleName.slice(-10);

export const pictureAddress = (id: string, width: number) => `/media/${id}/${width}`;

export function inMode(address: string, { isPinyin }: Mode): string {
  if (!isPinyin) return address;
  return address === "/" ? `/${pinyinSuffix}` : `${address}/${pinyinSuffix}`;
}
