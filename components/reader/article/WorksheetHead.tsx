import { inMode } from "../addresses.ts";
import type { Paper } from "../Paper.ts";
import styles from "./WorksheetHead.module.css";

/** What stands over a worksheet: on paper lines for a name and a day, on the screen what to do with it. */
export function WorksheetHead({ paper, address }: { paper: Paper; address: string }) {
  const { mode, say } = paper;
  if (mode.worksheet === null) return null;
  return (
    <div className={styles.head} data-controls="">
      <p className={styles.lines}>
        <span>{say("reading.worksheet.student")}</span>
        <span>{say("reading.worksheet.day")}</span>
      </p>
      <p className={styles.acts}>
        <button type="button" data-print="" hidden>
          {say("reading.worksheet.print")}
        </button>
        <a href={inMode(address, { ...mode, worksheet: null })}>{say("reading.worksheet.leave")}</a>
      </p>
    </div>
  );
}
