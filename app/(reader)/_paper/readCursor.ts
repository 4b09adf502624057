export interface Search {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The article after which a list goes on, from its address. */
export async function readCursor({ searchParams }: Search): Promise<string | undefined> {
  const { after } = await searchParams;
  return Array.isArray(after) ? after[0] : after;
}

export const searchOf = (after: string | undefined): string =>
  after === undefined ? "" : `?after=${encodeURIComponent(after)}`;
