/** The heaviest part of a list whose places rise: what stays while the rest moves around it. */
export function inOrder<T>(
  list: readonly T[],
  placeOf: (one: T) => number,
  weightOf: (one: T) => number,
): T[] {
  const heaviest: { weight: number; before: number | undefined }[] = [];
  let end: number | undefined;
  for (const [at, one] of list.entries()) {
    let before: number | undefined;
    for (let earlier = 0; earlier < at; earlier += 1) {
      if (placeOf(list[earlier] as T) > placeOf(one)) continue;
      if (weightAt(earlier) > weightAt(before)) before = earlier;
    }
    heaviest.push({ weight: weightAt(before) + weightOf(one), before });
    if (weightAt(at) > weightAt(end)) end = at;
  }
  const kept: T[] = [];
  for (let at = end; at !== undefined; at = heaviest[at]?.before) kept.unshift(list[at] as T);
  return kept;

  function weightAt(place: number | undefined): number {
    return place === undefined ? 0 : (heaviest[place]?.weight ?? 0);
  }
}
