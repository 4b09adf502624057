import { sentenceEnds } from "./engine/sentenceEnds.ts";

/** In UTF-16 units: no sentence is as long, and few articles. */
const LONGEST = 8192;

/**
 * Cuts a very long text, so that it can be read piece by piece in little memory: after a sentence, since readings
 * don't look across its end; where none ends, after a character that isn't Han; in an endless run anywhere.
 */
export function* pieces(text: string): Generator<string> {
  let start = 0;
  while (text.length - start > LONGEST) {
    const end = start + cutOf(text.slice(start, start + LONGEST));
    yield text.slice(start, end);
    start = end;
  }
  yield text.slice(start);
}

function cutOf(window: string): number {
  let cut = 0;
  // The last may go on after the window, with what closes it.
  for (const end of sentenceEnds(codeUnits(window))) if (end < window.length) cut = end;
  if (cut > 0) return cut;
  const aside = /^.*[^\p{Script=Han}\p{M}\p{Cs}]/su.exec(window);
  if (aside) return aside[0].length;
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last < 0xdc00 ? window.length - 1 : window.length;
}

/** What ends or closes a sentence is one unit each. */
const codeUnits = (text: string) =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
