import type { Paper } from "../Paper.ts";
import settings from "../settings/ReadingSettings.module.css";
import styles from "./ReadingTools.module.css";

/** What needs script: hidden until the script finds that it can do it. */
export function ReadingTools({ paper: { say } }: { paper: Paper }) {
  return (
    <>
      <button type="button" className={styles.tool} data-look-up="" aria-pressed="false" hidden>
        {say("reading.tools.lookUp")}
      </button>
      <button
        type="button"
        className={styles.tool}
        data-speak=""
        data-aloud=""
        aria-pressed="false"
        hidden
      >
        {say("reading.tools.speak")}
      </button>
    </>
  );
}

const rates = [0.6, 0.8, 1, 1.2];

/** How fast the voice reads, among the settings. */
export function SpeakingRate({ paper: { say } }: { paper: Paper }) {
  return (
    <label className={settings.row} data-aloud="" hidden>
      <span>{say("reading.tools.rate")}</span>
      <select data-rate="" defaultValue="1">
        {rates.map((rate) => (
          <option key={rate} value={rate}>
            {`${rate}×`}
          </option>
        ))}
      </select>
    </label>
  );
}
