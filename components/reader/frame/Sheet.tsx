import type { ReactNode } from "react";
import { frontAddress } from "../addresses.ts";
import type { Paper } from "../Paper.ts";
import { DrawnSheet } from "./DrawnSheet.tsx";
import { Foot } from "./Foot.tsx";
import { SearchLink } from "./SearchLink.tsx";
import { SectionNav } from "./SectionNav.tsx";
import styles from "./Sheet.module.css";

interface Props {
  paper: Paper;
  /** Slug of the section that the page belongs to. */
  section?: string;
  /** What goes into the document's head. */
  head: ReactNode;
  children: ReactNode;
}

/** Every page but the front: the paper's name and sections above, what it is about, the foot. */
export function Sheet({ paper, section, head, children }: Props) {
  return (
    <DrawnSheet paper={paper} head={head}>
      <SkipLink paper={paper} />
      <header className={styles.head}>
        <a className={styles.name} href={frontAddress(paper)} translate="no">
          {paper.house.name}
        </a>
        <SectionNav paper={paper} label={paper.say("sections")} current={section} />
        <SearchLink paper={paper} />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Foot paper={paper} />
    </DrawnSheet>
  );
}

export function SkipLink({ paper }: { paper: Paper }) {
  return (
    <a className={styles.skip} href="#main">
      {paper.say("skip")}
    </a>
  );
}
