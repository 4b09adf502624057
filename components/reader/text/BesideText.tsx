import { toneOf } from "#pinyin/toneOf.ts";
import { zhuyin } from "#pinyin/zhuyin.ts";
import type { ReadingMode } from "../mode/ReadingMode.ts";
import styles from "./BesideText.module.css";
import type { AnnotatedPiece } from "./typeset.ts";

interface Props {
  piece: AnnotatedPiece;
  mode: ReadingMode;
  /** Whether what follows stays on its line. */
  isTied: boolean;
}

/**
 * A character with its Zhuyin in a column at its right, as children's papers set it: the tone's mark
 * right of the last symbol, the dot of the light tone above the first.
 */
export function BesideText({ piece: { text, syllables }, mode, isTied }: Props) {
  const [syllable = ""] = syllables;
  const [, dot, symbols = "", mark] = /^(˙?)([^ˊˇˋ]*)([ˊˇˋ]?)$/u.exec(zhuyin(syllable) ?? "") ?? [];
  if (!symbols) return text;
  return (
    <ruby className={styles.beside} data-tied={isTied || undefined}>
      {mode.worksheet ? <span>{text}</span> : text}
      <rt
        lang="zh-Bopo"
        data-r={symbols}
        data-mark={dot || mark || undefined}
        data-n={symbols.length}
        data-t={mode.hasToneColours ? toneOf(syllable) : undefined}
      />
    </ruby>
  );
}
