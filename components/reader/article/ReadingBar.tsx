import { countCharacters } from "#editor/countCharacters.ts";
import type { Block } from "../body/pairReadings.ts";
import { PinyinSwitch } from "../frame/PinyinSwitch.tsx";
import type { Paper } from "../Paper.ts";
import styles from "./ReadingBar.module.css";

/** Characters that a practised reader of Chinese news takes in a minute. */
const pace = 400;

/** How long the text is, and how it may be read. */
export function ReadingBar({
  body,
  paper,
  address,
}: {
  body: readonly Block[];
  paper: Paper;
  address: string;
}) {
  const characters = countCharacters(textOf(body));
  const minutes = Math.max(1, Math.round(characters / pace));
  return (
    <div className={styles.bar}>
      <p className={styles.length}>{paper.say("length", { characters, minutes })}</p>
      <div className={styles.margin}>
        <div className={styles.switch}>
          <PinyinSwitch paper={paper} address={address} />
        </div>
      </div>
    </div>
  );
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map(({ runs, blocks }) => runs.map(({ text }) => text).join("") + textOf(blocks))
    .join("\n");
}
