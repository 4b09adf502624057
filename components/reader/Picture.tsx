import type { PublishedPicture } from "#newsroom/published/PublishedPicture.ts";
import { pictureAddress } from "./addresses.ts";

interface Props {
  picture: PublishedPicture;
  alt: string;
  /** How wide it is drawn, as `sizes` wants it. */
  sizes: string;
  /** Stands where the page begins: fetched at once. */
  isFirst?: boolean;
  className?: string | undefined;
}

export function Picture({ picture, alt, sizes, isFirst = false, className }: Props) {
  const widths = picture.widths.toSorted((a, b) => a - b);
  const middle = widths.find((width) => width >= 800) ?? widths.at(-1);
  if (middle === undefined) return null;
  const at = (width: number) =>
    picture.folder === undefined
      ? pictureAddress(picture.id, width)
      : `${picture.folder}/${picture.id}/${width}`;
  return (
    <img
      className={className}
      src={at(middle)}
      srcSet={widths.map((width) => `${at(width)} ${width}w`).join(", ")}
      sizes={sizes}
      width={picture.width}
      height={picture.height}
      alt={alt}
      decoding={isFirst ? "sync" : "async"}
      {...(isFirst ? { fetchPriority: "high" } : { loading: "lazy" })}
    />
  );
}
