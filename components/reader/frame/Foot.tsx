import { correctionsAddress, frontAddress } from "../addresses.ts";
import type { Paper } from "../Paper.ts";
import { yearOf } from "../times.ts";
import styles from "./Foot.module.css";
import { SectionNav } from "./SectionNav.tsx";

export function Foot({ paper }: { paper: Paper }) {
  const { house, say } = paper;
  return (
    <footer className={styles.foot}>
      <p className={styles.name}>
        <a href={frontAddress(paper)} translate="no">
          {house.name}
        </a>
        {house.motto && <span className={styles.motto}>{house.motto}</span>}
      </p>
      <SectionNav paper={paper} label={say("sectionsBelow")} />
      <p className={styles.rights}>
        <span>{say("rights", { year: yearOf(paper), name: house.name })}</span>
        <span className={styles.links}>
          <a href={correctionsAddress(paper)}>{say("corrections.label")}</a>
          <a href="/feed.xml">RSS</a>
        </span>
      </p>
    </footer>
  );
}
