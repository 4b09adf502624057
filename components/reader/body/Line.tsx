import { Fragment, type ReactNode } from "react";
import { isLinkAddress } from "#editor/isLinkAddress.ts";
import type { ReadingMode } from "../mode/ReadingMode.ts";
import { ReadText } from "../text/ReadText.tsx";
import { type Piece, typeset, type Typesetting } from "../text/typeset.ts";
import type { Run } from "./pairReadings.ts";

/** The text of one block. */
export function Line({ runs, paper }: { runs: readonly Run[]; paper: Typesetting }) {
  const set = typeset(runs, paper);
  return runs.map((run, index) => (
    <Fragment key={index}>{dressed(run, set[index] ?? [], paper.mode)}</Fragment>
  ));
}

function dressed(run: Run, pieces: readonly Piece[], mode: ReadingMode): ReactNode {
  if (run.isBreak) return <br />;
  let text: ReactNode = <ReadText pieces={pieces} mode={mode} />;
  if (run.isItalic) text = <em>{emphasised(pieces, mode)}</em>;
  if (run.isBold) text = <strong>{text}</strong>;
  // Stored documents are checked when they are written; a page checks again what it sends out.
  if (run.href !== null && isLinkAddress(run.href)) text = <a href={run.href}>{text}</a>;
  return text;
}

/** Han characters do not slant: they take dots (CSS does that), and only Latin goes italic. */
function emphasised(pieces: readonly Piece[], mode: ReadingMode): ReactNode {
  return pieces.flatMap((piece, at) => {
    if (typeof piece !== "string") return <ReadText key={at} pieces={[piece]} mode={mode} />;
    const parts = piece.split(/([A-Za-z\u00C0-\u024F][\s\w\u00C0-\u024F.'’-]*)/u);
    return parts.map((text, index) =>
      index % 2 === 1 ? <i key={`${at} ${index}`}>{text}</i> : text,
    );
  });
}
