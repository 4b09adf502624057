import { useEffect, useState } from "react";
import type { ReadingsAnswer } from "#interchange/readings/ReadingsAnswer.ts";
import { isHan } from "#pinyin/han.ts";

interface Suggestions {
  /** One for each Han character of the text, as the engine reads them together; empty where it knows none. */
  likely: readonly string[];
  /** What each may read, the likeliest first. */
  candidates: readonly (readonly string[])[];
}

const none: Suggestions = { likely: [], candidates: [] };

/**
 * Asks the server, which has the engine, how a text between two others reads. Without an answer nothing is
 * suggested, and a reading can still be typed.
 */
export function useSuggestions(before: string, text: string, after: string): Suggestions {
  const [suggestions, setSuggestions] = useState(none);
  useEffect(() => {
    const outdated = new AbortController();
    suggest(before, text, after, outdated.signal).then(setSuggestions, () => {
      if (!outdated.signal.aborted) setSuggestions(none);
    });
    return () => outdated.abort();
  }, [before, text, after]);
  return suggestions;
}

async function suggest(
  before: string,
  text: string,
  after: string,
  signal: AbortSignal,
): Promise<Suggestions> {
  const answer = await fetch("/api/v1/pinyin", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text: before + text + after }),
    credentials: "omit",
    signal,
  });
  if (!answer.ok) return none;
  const read = (await answer.json()) as ReadingsAnswer;
  const readings = "readings" in read ? read.readings : [];
  const start = Array.from(before).length;
  const entries = Array.from(text).flatMap((character, at) =>
    isHan(character) ? [readings[start + at]] : [],
  );
  return {
    likely: entries.map((entry) => entry?.pinyin ?? ""),
    candidates: entries.map((entry) => entry?.candidates.map(({ pinyin }) => pinyin) ?? []),
  };
}
