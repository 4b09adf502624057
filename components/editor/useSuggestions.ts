import { useEffect, useState } from "react";

interface Suggestions {
  /** One for each Han character of the text, as the engine reads them together. */
  likely: readonly string[];
  /** What each may read, the commonest first. */
  candidates: readonly (readonly string[])[];
}

// The dictionary is large, and few open this panel: it is fetched when somebody does.
export function useSuggestions(text: string, characters: readonly string[]): Suggestions {
  const [suggestions, setSuggestions] = useState<Suggestions>({ likely: [], candidates: [] });
  const wanted = characters.join("");
  useEffect(() => {
    let isWanted = true;
    const suggest = async () => {
      const [{ annotate }, { readingsOf }] = await Promise.all([
        import("#pinyin/annotate.ts"),
        import("#pinyin/readingsOf.ts"),
      ]);
      const likely = annotate(text).flatMap((syllable) => (syllable ? [syllable.pinyin] : []));
      if (isWanted) setSuggestions({ likely, candidates: Array.from(wanted, readingsOf) });
    };
    suggest().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [text, wanted]);
  return suggestions;
}
