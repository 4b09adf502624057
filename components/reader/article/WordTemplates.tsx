import type { Paper } from "../Paper.ts";
import styles from "./WordTemplates.module.css";

/** What the script copies to show a word, and the list of those that were kept. */
export function WordTemplates({ paper: { say } }: { paper: Paper }) {
  const label = (key: string) => say(`reading.words.${key}`);
  return (
    <div data-controls="" hidden>
      <div className={styles.card} role="dialog" data-card="" hidden>
        <p className={styles.head}>
          <b data-slot="word" />
          <span data-slot="reading" lang="zh-Latn-pinyin" />
          <button type="button" data-close="" aria-label={label("close")}>
            ✕
          </button>
        </p>
        <div aria-live="polite">
          <ul data-slot="meanings" lang="en" />
          <p data-slot="unknown" hidden>
            {label("unknown")}
          </p>
          <p data-slot="lost" hidden>
            {label("lost")}
          </p>
        </div>
        <p className={styles.foot}>
          <button type="button" className={styles.save} data-save="" aria-pressed="false">
            <span>{label("save")}</span>
            <span>{label("saved")}</span>
          </button>
          <small>
            <a href="https://cc-cedict.org/" rel="noreferrer">
              CC-CEDICT
            </a>{" "}
            <a href="https://creativecommons.org/licenses/by-sa/4.0/" rel="license noreferrer">
              CC BY-SA
            </a>
          </small>
        </p>
      </div>
      <div data-list={label("title")}>
        <div className={styles.list}>
          <p className={styles.head}>
            <b>{label("title")}</b>
            <button type="button" data-close="" aria-label={label("close")}>
              ✕
            </button>
          </p>
          <p className={styles.note}>{label("kept")}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{label("word")}</th>
                <th scope="col">{label("reading")}</th>
                <th scope="col">{label("meaning")}</th>
                <th>
                  <span className={styles.unseen}>{label("remove")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row" data-slot="word" />
                <td data-slot="reading" lang="zh-Latn-pinyin" />
                <td data-slot="meaning" lang="en" />
                <td>
                  <button type="button" aria-label={label("remove")}>
                    ✕
                  </button>
                </td>
              </tr>
            </tbody>
          </table>
          <p className={styles.foot}>
            <button type="button" className={styles.save} data-export="">
              {label("export")}
            </button>
          </p>
        </div>
      </div>
    </div>
  );
}
