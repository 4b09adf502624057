import type { ReactNode } from "react";
import styles from "./ReadText.module.css";

/** One syllable or null for each code point of a text. */
export type SyllableList = readonly (string | null)[];

/** Text with its pinyin above where it has readings, and as it is where it has none. */
export function ReadText({ text, readings }: { text: string; readings: SyllableList | null }) {
  if (!readings?.some(Boolean)) return text;
  return annotated(text, readings);
}

/**
 * The syllable is drawn from an attribute: as text of its own it would be copied and found with the
 * words, and read out twice.
 */
function annotated(text: string, readings: SyllableList): ReactNode[] {
  const pieces: ReactNode[] = [];
  let plain = "";
  Array.from(text).forEach((character, index) => {
    const syllable = readings[index];
    if (!syllable) {
      plain += character;
      return;
    }
    if (plain) pieces.push(plain);
    plain = "";
    pieces.push(
      <ruby key={index} className={styles.ruby}>
        {character}
        <rt lang="zh-Latn-pinyin" data-r={syllable} />
      </ruby>,
    );
  });
  if (plain) pieces.push(plain);
  return pieces;
}
