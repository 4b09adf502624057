import type { PublishedPicture } from "#newsroom/published/PublishedPicture.ts";
import { inMode, pictureAddress } from "../addresses.ts";
import { isPlain } from "../mode/isPlain.ts";
import type { Paper } from "../Paper.ts";

interface Props {
  paper: Paper;
  /** What the page is about; the paper's name is added. Left out on the front page. */
  title?: string;
  description: string;
  /** The page's plain address, whatever its mode; null where it isn't to be found by search engines. */
  address: string | null;
  isArticle?: boolean;
  /** Where its feeds lie: `/feed.xml` beside `/atom.xml` and `/feed.json`. */
  feeds?: string;
  picture?: (PublishedPicture & { alt: string }) | null;
}

/** What React lifts into the document's head. */
export function PageHead({ paper, title, description, address, ...more }: Props) {
  const { house, origin } = paper;
  const { isArticle, feeds, picture } = more;
  // A variant names no canonical page: what is shared from it should open as it was seen.
  const isFound = address !== null && isPlain(paper);
  const image = picture && origin ? picture : null;
  const width = image && Math.max(...image.widths);
  return (
    <>
      <title>{title ? `${title}｜${house.name}` : house.name}</title>
      <meta name="description" content={description} />
      {isFound && origin && <link rel="canonical" href={origin + address} />}
      {address === null && <meta name="robots" content="noindex" />}
      {address !== null && !isFound && <meta name="robots" content="noindex, follow" />}
      <meta property="og:site_name" content={house.name} />
      <meta property="og:type" content={isArticle ? "article" : "website"} />
      <meta property="og:title" content={title ?? house.name} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={openGraphLocale[house.language]} />
      {address !== null && origin && (
        <meta property="og:url" content={origin + inMode(address, paper.mode)} />
      )}
      {feeds !== undefined &&
        feedKinds.map(([file, type]) => (
          <link key={file} rel="alternate" {...{ type }} title={house.name} href={feeds + file} />
        ))}
      {image && width && (
        <>
          <meta property="og:image" content={origin + pictureAddress(image.id, width)} />
          <meta property="og:image:alt" content={image.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
    </>
  );
}

const feedKinds = [
  ["/feed.xml", "application/rss+xml"],
  ["/atom.xml", "application/atom+xml"],
  ["/feed.json", "application/feed+json"],
] as const;

const openGraphLocale = { "zh-Hant": "zh_TW", "zh-Hans": "zh_CN", en: "en_US" };
