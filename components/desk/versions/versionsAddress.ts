/** How two versions are shown: as one text with marks, or the old beside the new. */
export type View = "merged" | "split";

/** Where a comparison stands; without the names of two versions, the one that matters now. */
export function versionsAddress(
  articleId: string,
  { from, to, view }: { from?: string | undefined; to?: string | undefined; view?: View } = {},
): string {
  const query = new URLSearchParams({
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(view === "split" && { view }),
  });
  const address = `/desk/articles/${articleId}/versions`;
  return query.size > 0 ? `${address}?${query}` : address;
}
