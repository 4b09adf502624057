import { inMode } from "../addresses.ts";
import { canonicalMode } from "../mode/canonicalMode.ts";
import type { ReadingMode } from "../mode/ReadingMode.ts";
import type { Paper } from "../Paper.ts";
import styles from "../settings/ReadingSettings.module.css";

/** What an article may be made into for practice, and the words that were kept from it. */
export function Worksheets({ paper, address }: { paper: Paper; address: string }) {
  const { mode, say } = paper;
  return (
    <>
      <p className={styles.more}>
        <span>{say("reading.worksheet.title")}</span>
        {(["blanks", "boxes"] as const).map((worksheet) => (
          <a
            key={worksheet}
            href={inMode(address, worksheetOf(paper, worksheet))}
            aria-current={mode.worksheet === worksheet || undefined}
            rel="nofollow"
          >
            {say(`reading.worksheet.${worksheet}`)}
          </a>
        ))}
      </p>
      <p className={styles.more} data-open-list="" hidden>
        <button type="button">{say("reading.words.open")}</button>
      </p>
    </>
  );
}

function worksheetOf({ mode, ownLanguage }: Paper, worksheet: "blanks" | "boxes"): ReadingMode {
  const annotation = mode.annotation === "none" ? "all" : mode.annotation;
  return canonicalMode({ ...mode, annotation, worksheet }, ownLanguage);
}
