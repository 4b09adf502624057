import type { ReactNode } from "react";
import type { PublishedPicture } from "#newsroom/published/PublishedPicture.ts";
import { Picture } from "../Picture.tsx";
import styles from "./Figure.module.css";

interface Props {
  picture: PublishedPicture;
  alt: string;
  caption: ReactNode;
  credit: string;
  sizes: string;
  isLead?: boolean;
}

/** A picture with its words: the caption, and in the same line who made it. */
export function Figure({ picture, alt, caption, credit, sizes, isLead = false }: Props) {
  return (
    <figure className={isLead ? styles.lead : styles.figure}>
      <Picture picture={picture} alt={alt} sizes={sizes} isFirst={isLead} />
      {(caption || credit) && (
        <figcaption>
          {caption && <span className={styles.caption}>{caption}</span>}
          {credit && <small className={styles.credit}>{credit}</small>}
        </figcaption>
      )}
    </figure>
  );
}
