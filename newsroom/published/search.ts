import { type Findable, linesOf } from "#newsroom/search/linesOf.ts";
import { matchArticle } from "#newsroom/search/matchArticle.ts";
import { readQuery, tidyQuery } from "#newsroom/search/readQuery.ts";
import { wantedTokens } from "#newsroom/search/wantedTokens.ts";
import type { FoundArticle, FoundList } from "./FoundArticle.ts";
import { isShortId } from "./isShortId.ts";
import { listCandidates } from "./listCandidates.ts";

interface Options {
  /** The short id of the article after which the list goes on. */
  after?: string | undefined;
  limit?: number;
}

/** Where few of the candidates hold what they promise, a page may come out short rather than late. */
const ROUNDS = [1, 3, 9];

/**
 * Live articles in which every term of a query stands, newest first: by its characters in either script, by
 * its syllables or by their first letters.
 */
export async function search(asked: string, options: Options = {}): Promise<FoundList> {
  const { after, limit = 20 } = options;
  const terms = readQuery(asked);
  const told = { query: tidyQuery(asked), terms: terms.map(({ text }) => text) };
  if (terms.length === 0 || (after !== undefined && !isShortId(after))) {
    return { ...told, articles: [], next: null };
  }
  const wanted = wantedTokens(terms);
  const hasReadings = terms.some(({ ways }) => ways.some(({ by }) => by !== "characters"));
  const found: FoundArticle[] = [];
  let last = after;
  for (const round of ROUNDS) {
    const most = round * (limit + 1);
    const candidates = await listCandidates({ wanted, after: last, most, hasReadings });
    for (const { doc, readings, labels, ...listed } of candidates) {
      const match = matchArticle(linesOf({ doc, readings, labels } satisfies Findable), terms);
      if (match && found.length === limit) return { ...told, articles: found, next: last ?? null };
      last = listed.shortId;
      if (match) found.push({ ...listed, ...match });
    }
    if (candidates.length < most) return { ...told, articles: found, next: null };
  }
  return { ...told, articles: found, next: last ?? null };
}
