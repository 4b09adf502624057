import type { MarkedPiece } from "#newsroom/search/markHits.ts";
import type { Paper } from "../Paper.ts";
import styles from "./Marked.module.css";

/** A text in which what was looked for stands out. */
export function Marked({ pieces, paper }: { pieces: readonly MarkedPiece[]; paper: Paper }) {
  return pieces.map(({ text, isHit }, at) =>
    isHit ? (
      <mark key={at} className={styles.hit}>
        {paper.write(text)}
      </mark>
    ) : (
      paper.write(text)
    ),
  );
}
