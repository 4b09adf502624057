import type { Say } from "../Say.ts";
import styles from "./ReadingSettings.module.css";

interface Props {
  /** Of the field, and of its words under `reading` in the interface copy. */
  name: string;
  /** Words of an address; the empty one is what goes without saying. */
  values: readonly string[];
  chosen: string;
  say: Say;
}

/** One choice among a few, side by side. */
export function Choices({ name, values, chosen, say }: Props) {
  return (
    <fieldset className={styles.row}>
      <legend>{say(`reading.${name}.title`)}</legend>
      <div className={styles.choices}>
        {values.map((value) => (
          <label key={value}>
            <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
            <span>{say(`reading.${name}.${value || "usual"}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
