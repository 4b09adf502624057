import type { MarkedPiece } from "#newsroom/search/markHits.ts";
import type { Paper } from "../Paper.ts";
import { hitsInScript } from "./hitsInScript.ts";
import styles from "./Marked.module.css";

/** A text in which what was looked for stands out. */
export function Marked({ pieces, paper }: { pieces: readonly MarkedPiece[]; paper: Paper }) {
  const { script } = paper.mode;
  const written = script === null ? pieces : hitsInScript(pieces, script, paper.lockedTerms);
  return written.map(({ text, isHit }, at) =>
    isHit ? (
      <mark key={at} className={styles.hit}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
