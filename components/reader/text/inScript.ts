import { annotate } from "#pinyin/annotate.ts";
import { convertScript, type LockedTerms } from "#pinyin/convertScript.ts";
import type { Script } from "#pinyin/Script.ts";
import type { ReadLine } from "./ReadLine.ts";

/**
 * A line in the other script. Characters that only change their form keep their readings; other words
 * (軟體, 软件) are read anew.
 */
export function inScript(line: ReadLine, script: Script, locked: LockedTerms): ReadLine {
  const readings: (string | null)[] = [];
  const isMarked: boolean[] = [];
  const isNew: number[] = [];
  let text = "";
  let from = 0;
  for (const chunk of convertScript(line.text, script, locked, line.readings)) {
    const to = from + Array.from(chunk.from).length;
    const length = Array.from(chunk.to).length;
    if (chunk.isSameWords) {
      readings.push(...padded(line.readings.slice(from, to), length, null));
      isMarked.push(...padded(line.isMarked.slice(from, to), length, false));
    } else {
      for (let at = 0; at < length; at += 1) isNew.push(readings.push(null) - 1);
      isMarked.push(...padded([], length, false));
    }
    text += chunk.to;
    from = to;
  }
  if (isNew.length > 0 && line.readings.some(Boolean)) {
    const anew = annotate(text);
    for (const at of isNew) readings[at] = anew[at]?.pinyin ?? null;
  }
  return { text, readings, isMarked };
}

const padded = <Entry>(list: readonly Entry[], length: number, by: Entry): Entry[] =>
  Array.from({ length }, (_, at) => list[at] ?? by);
