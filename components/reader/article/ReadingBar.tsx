import { countCharacters } from "#editor/countCharacters.ts";
import type { Block } from "../body/pairReadings.ts";
import { ModeLinks } from "../frame/ModeLinks.tsx";
import type { Paper } from "../Paper.ts";
import { ReadingSettings } from "../settings/ReadingSettings.tsx";
import styles from "./ReadingBar.module.css";
import { ReadingTools, SpeakingRate } from "./ReadingTools.tsx";
import { Worksheets } from "./Worksheets.tsx";

/** Characters that a practised reader of Chinese news takes in a minute. */
const pace = 400;

interface Props {
  body: readonly Block[];
  /** Whether a person of the newsroom gave any reading of the article. */
  hasMarks: boolean;
  paper: Paper;
  /** The article's address in the plain mode. */
  address: string;
}

/** How long the text is, and how it may be read. */
export function ReadingBar({ body, hasMarks, paper, address }: Props) {
  const characters = countCharacters(textOf(body));
  const minutes = Math.max(1, Math.round(characters / pace));
  return (
    <>
      <p className={styles.length}>
        {paper.say("length", { characters, minutes })}
        {paper.mode.annotation === "marked" && !hasMarks && (
          <strong>{paper.say("reading.annotation.nothingMarked")}</strong>
        )}
      </p>
      <div className={styles.bar}>
        <div className={styles.margin}>
          <div
            className={styles.controls}
            role="group"
            aria-label={paper.say("reading.title")}
            data-controls=""
          >
            <ModeLinks paper={paper} address={address} />
            <ReadingTools paper={paper} />
            <ReadingSettings {...{ paper, address }} fields={<SpeakingRate paper={paper} />}>
              <Worksheets paper={paper} address={address} />
            </ReadingSettings>
          </div>
        </div>
      </div>
    </>
  );
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map(({ runs, blocks }) => runs.map(({ text }) => text).join("") + textOf(blocks))
    .join("\n");
}
