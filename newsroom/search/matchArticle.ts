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
export function matchArticle(lines: readonly SearchLine[], terms: readonly Term[]): Match | null {
  const found = lines.map((line) => terms.map((term) => findHits(line, term)));
  if (!terms.every((_, at) => found.some((hits) => (hits[at]?.length ?? 0) > 0))) return null;
  const hitsIn = (at: number): Hit[] => found[at]?.flat() ?? [];
  const [headline, ...others] = lines;
  const best = others
    .map((line, at) => ({ line, at: at + 1, count: countTerms(found[at + 1]) }))
    // The first of those that have the most; the standfirst where none has any.
    .reduce((one, other) => (other.count > one.count ? other : one), {
      line: others[0],
      at: 1,
      count: countTerms(found[1]),
    });
  return {
    headline: markHits(headline?.text ?? "", hitsIn(0)),
    snippet: snippetOf(best.line?.text ?? "", hitsIn(best.at)),
  };
}

const countTerms = (hits: readonly Hit[][] = []) => hits.filter((one) => one.length > 0).length;
