import type { Paper } from "../Paper.ts";
import styles from "./SearchHelp.module.css";

/** How one may ask. */
export function SearchHelp({ paper: { say } }: { paper: Paper }) {
  return (
    <ul className={styles.help}>
      {["fewer", "scripts", "readings", "several"].map((key) => (
        <li key={key}>{say(`search.help.${key}`)}</li>
      ))}
    </ul>
  );
}
