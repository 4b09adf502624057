import { searchAddress } from "../addresses.ts";
import type { Paper } from "../Paper.ts";
import styles from "./SearchLink.module.css";

/** The way to the box, at the head of every page. */
export function SearchLink({ paper }: { paper: Paper }) {
  return (
    <a className={styles.link} href={searchAddress(paper)}>
      {paper.say("search.title")}
    </a>
  );
}
