/** A list's address with what is chosen of it; what is at rest is left out. */
export function addressOf(path: string, filter: Record<string, string | undefined>): string {
  const said = Object.entries(filter).filter(([, value]) => value);
  const query = new URLSearchParams(said as [string, string][]).toString();
  return query ? `${path}?${query}` : path;
}
