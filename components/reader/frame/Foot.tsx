import { frontAddress } from "../addresses.ts";
import type { Paper } from "../Paper.ts";
import styles from "./Foot.module.css";
import { SectionNav } from "./SectionNav.tsx";

export function Foot({ paper }: { paper: Paper }) {
  const { house, say, now } = paper;
  const year = new Intl.DateTimeFormat("en", { timeZone: house.zone, year: "numeric" }).format(now);
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
        <span>{say("rights", { year, name: house.name })}</span>
        <a href="/feed.xml">RSS</a>
      </p>
    </footer>
  );
}
