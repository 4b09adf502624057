import { findHits, type Hit } from "./findHits.ts";
import type { MarkedPiece } from "./markHits.ts";
import { markHits } from "./markHits.ts";
import type { Term } from "./readQuery.ts";
import type { SearchLine } from "./SearchLine.ts";
import { snippetOf } from "./snippetOf.ts";

export interface Match {
  headline: MarkedPiece[];
  /** What of the text tells most of what was looked for, else the standfirst. */
  snippet: MarkedPiece[];
}

/** Whether an article's lines have every term, and where; null where one isn't in them. */
export function matchArticle(lines: Iterable<SearchLine>, terms: readonly Term[]): Match | null {
  let headline: Looked | undefined;
  let best: Looked | undefined;
  const missing = new Set(terms.keys());
  for (const line of lines) {
    const looked = lookAt(line, terms);
    for (const at of looked.terms) missing.delete(at);
    if (!headline) {
      headline = looked;
      continue;
    }
    // The first of those that have the most; the standfirst where none has any.
    if (!best || looked.terms.length > best.terms.length) best = looked;
    // No other line could tell more.
    if (best.terms.length === terms.length) break;
  }
  if (missing.size > 0) return null;
  return {
    headline: markHits(headline?.text ?? "", headline?.hits ?? []),
    snippet: snippetOf(best?.text ?? "", best?.hits ?? []),
  };
}

interface Looked {
  text: string;
  /** Which of the terms it has. */
  terms: number[];
  hits: Hit[];
}

function lookAt(line: SearchLine, terms: readonly Term[]): Looked {
  const found = terms.map((term) => findHits(line, term));
  return {
    text: line.text,
    terms: [...terms.keys()].filter((at) => (found[at]?.length ?? 0) > 0),
    hits: found.flat(),
  };
}
