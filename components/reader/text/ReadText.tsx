import type { ReactNode } from "react";
import { toneOf } from "#pinyin/toneOf.ts";
import type { ReadingMode } from "../mode/ReadingMode.ts";
import { BesideText } from "./BesideText.tsx";
import styles from "./ReadText.module.css";
import type { AnnotatedPiece, Piece } from "./typeset.ts";

/** A text as it was set: plain, with pinyin above it, or with Zhuyin at its side. */
export function ReadText({ pieces, mode }: { pieces: readonly Piece[]; mode: ReadingMode }) {
  return pieces.map((piece, index): ReactNode => {
    if (typeof piece === "string") return piece;
    if (mode.form === "zhuyin") {
      const isTied = neverFirst.test(textOf(pieces[index + 1]));
      return <BesideText key={index} {...{ piece, mode, isTied }} />;
    }
    return (
      <ruby key={index} className={styles.ruby}>
        {piece.syllables.length > 1 || mode.worksheet ? <span>{piece.text}</span> : piece.text}
        {mode.hasToneColours && piece.syllables.length > 1 ? (
          <ColouredWord piece={piece} />
        ) : (
          <rt
            lang="zh-Latn-pinyin"
            data-r={piece.spelt.join("")}
            data-t={mode.hasToneColours ? toneOf(piece.syllables[0] ?? "") : undefined}
          />
        )}
      </ruby>
    );
  });
}

/** What may not begin a line, yet does after a box that is drawn (UAX 14: NS after CB). */
const neverFirst = /^[：；·・‧々〻]/u;

const textOf = (piece: Piece | undefined) => (typeof piece === "string" ? piece : "");

/**
 * What is above is drawn from an attribute: as text of its own it would be copied and found with the
 * words, and read out twice.
 */
function ColouredWord({ piece: { syllables, spelt } }: { piece: AnnotatedPiece }) {
  return (
    <rt lang="zh-Latn-pinyin" className={styles.word}>
      {spelt.map((written, index) => (
        <span key={index} data-r={written} data-t={toneOf(syllables[index] ?? "")} />
      ))}
    </rt>
  );
}
