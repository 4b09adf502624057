import type { ReactNode } from "react";
import { writeMarkup } from "../markup/writeMarkup.ts";
import type { Paper } from "../Paper.ts";
import { sheetLook } from "./sheetLook.ts";
import styles from "./Sheet.module.css";

interface Props {
  paper: Paper;
  /** What goes into the document's head: React puts it there. */
  head: ReactNode;
  children: ReactNode;
}

/** All that can be seen of a page, drawn at once: for Next it is one element, whatever is in it. */
export function DrawnSheet({ paper, head, children }: Props) {
  return (
    <>
      {head}
      <div
        id="sheet"
        className={styles.sheet}
        {...sheetLook(paper)}
        dangerouslySetInnerHTML={{ __html: writeMarkup(children) }}
      />
    </>
  );
}
