/** Whether JSON nests deeper than so many levels; asked without recursion, since the answer guards the stack. */
export function isDeeperThan(levels: number, json: unknown): boolean {
  let level = [json];
  for (let depth = 0; depth <= levels; depth++) {
    level = level.flatMap((one): unknown[] =>
      typeof one === "object" && one !== null ? Object.values(one) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}
