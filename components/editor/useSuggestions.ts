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

/** Asks the server, which has the engine. Without an answer nothing is suggested, and a reading can still be typed. */
export function useSuggestions(text: string): Suggestions {
  const [suggestions, setSuggestions] = useState(none);
  useEffect(() => {
    const outdated = new AbortController();
    suggest(text, outdated.signal).then(setSuggestions, () => {
      if (!outdated.signal.aborted) setSuggestions(none);
    });
    return () => outdated.abort();
  }, [text]);
  return suggestions;
}

async function suggest(text: string, signal: AbortSignal): Promise<Suggestions> {
  const answer = await fetch("/api/v1/pinyin", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ text }),
    credentials: "omit",
    signal,
  });
  if (!answer.ok) return none;
  const read = (await answer.json()) as ReadingsAnswer;
  const readings = "readings" in read ? read.readings : [];
  const entries = readings.filter((_, at) => isHan(Array.from(text)[at] ?? ""));
  return {
    likely: entries.map((entry) => entry?.pinyin ?? ""),
    candidates: entries.map((entry) => entry?.candidates.map(({ pinyin }) => pinyin) ?? []),
  };
}
