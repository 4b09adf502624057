import { frontAddress, plain } from "../addresses.ts";
import { SearchLink } from "../frame/SearchLink.tsx";
import { SectionNav } from "../frame/SectionNav.tsx";
import type { Paper } from "../Paper.ts";
import { ListControls } from "../settings/ListControls.tsx";
import { lunarDay, today } from "../times.ts";
import styles from "./Masthead.module.css";

/** The paper's name over its front page, with the day by both calendars. */
export function Masthead({ paper }: { paper: Paper }) {
  const { house, say } = paper;
  const lunar = lunarDay(paper);
  return (
    <header className={styles.masthead}>
      <div className={styles.line}>
        <p className={styles.day}>
          <span>{today(paper)}</span>
          {lunar && <span>{say("lunar", { day: lunar })}</span>}
        </p>
        <span className={styles.ways}>
          <SearchLink paper={paper} />
          <ListControls paper={paper} address={frontAddress(plain)} />
        </span>
      </div>
      <h1 className={styles.name} translate="no">
        {house.name}
      </h1>
      {house.motto && <p className={styles.motto}>{house.motto}</p>}
      <div className={styles.sections}>
        <SectionNav paper={paper} label={say("sections")} />
      </div>
    </header>
  );
}
