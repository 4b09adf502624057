/** The list with one item a place further up or down. */
export function moved<T>(list: readonly T[], place: number, by: -1 | 1): T[] {
  const rest = list.filter((_, at) => at !== place);
  return [...rest.slice(0, place + by), ...list.slice(place, place + 1), ...rest.slice(place + by)];
}
