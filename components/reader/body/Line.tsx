import { Fragment, type ReactNode } from "react";
import { isLinkAddress } from "#editor/isLinkAddress.ts";
import { ReadText } from "../text/ReadText.tsx";
import type { Run } from "./pairReadings.ts";

/** The text of one block. */
export function Line({ runs, isPinyin }: { runs: readonly Run[]; isPinyin: boolean }) {
  return runs.map((run, index) => <Fragment key={index}>{dressed(run, isPinyin)}</Fragment>);
}

function dressed(run: Run, isPinyin: boolean): ReactNode {
  if (run.isBreak) return <br />;
  let text = run.isItalic ? emphasised(run, isPinyin) : read(run, isPinyin);
  if (run.isBold) text = <strong>{text}</strong>;
  // Stored documents are checked when they are written; a page checks again what it sends out.
  if (run.href !== null && isLinkAddress(run.href)) text = <a href={run.href}>{text}</a>;
  return text;
}

const read = ({ text, readings }: Pick<Run, "text" | "readings">, isPinyin: boolean) => (
  <ReadText text={text} readings={isPinyin ? readings : null} />
);

/** Han characters do not slant: they take dots (CSS does that), and only Latin goes italic. */
function emphasised(run: Run, isPinyin: boolean): ReactNode {
  let from = 0;
  const parts = run.text.split(/([A-Za-z\u00C0-\u024F][\s\w\u00C0-\u024F.'’-]*)/u);
  return (
    <em>
      {parts.map((text, index) => {
        const readings = run.readings.slice(from, (from += Array.from(text).length));
        const part = read({ text, readings }, isPinyin);
        return index % 2 === 1 ? (
          <i key={index}>{part}</i>
        ) : (
          <Fragment key={index}>{part}</Fragment>
        );
      })}
    </em>
  );
}
