import { ReadText } from "./ReadText.tsx";
import type { SyllableList } from "./ReadLine.ts";
import { typeset, type Typesetting } from "./typeset.ts";

interface Props {
  text: string;
  readings: SyllableList | null;
  /** Which of its characters have their reading from a person. */
  isMarked?: readonly boolean[];
  paper: Typesetting;
}

/** A line without bold, links or breaks: a caption, a headline in a list. */
export function PlainLine({ text, readings, isMarked = [], paper }: Props) {
  const length = Array.from(text).length;
  const line = {
    text,
    readings: Array.from({ length }, (_, at) => readings?.[at] ?? null),
    isMarked: Array.from({ length }, (_, at) => isMarked[at] ?? false),
  };
  return <ReadText pieces={typeset([line], paper).flat()} mode={paper.mode} />;
}
