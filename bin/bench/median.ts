export function median(all: readonly number[]): number {
  return all.toSorted((one, other) => one - other)[Math.floor((all.length - 1) / 2)] ?? NaN;
}
