/**
 * The longest way to pair what is the same in two lists without a change of order, as pairs of places: the longest
 * common subsequence, whose table is made of what differs alone.
 */
export function matchInOrder(one: readonly string[], other: readonly string[]): [number, number][] {
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  const tail = Array.from({ length: one.length - end }, (_, at) => at);
  return [
    ...Array.from({ length: start }, (_, at): [number, number] => [at, at]),
    ...middle(one.slice(start, end), other.slice(start, otherEnd)).map(
      ([a, b]): [number, number] => [a + start, b + start],
    ),
    ...tail.map((at): [number, number] => [end + at, otherEnd + at]),
  ];
}

function middle(one: readonly string[], other: readonly string[]): [number, number][] {
  const width = other.length + 1;
  /** How many pairs are left from a place in each list on. */
  const left = new Uint16Array((one.length + 1) * width);
  const from = (a: number, b: number) => left[a * width + b] ?? 0;
  for (let a = one.length - 1; a >= 0; a--) {
    for (let b = other.length - 1; b >= 0; b--) {
      left[a * width + b] =
        one[a] === other[b] ? from(a + 1, b + 1) + 1 : Math.max(from(a + 1, b), from(a, b + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [a, b] = [0, 0];
  while (a < one.length && b < other.length) {
    if (one[a] === other[b]) pairs.push([a++, b++]);
    else if (from(a + 1, b) >= from(a, b + 1)) a++;
    else b++;
  }
  return pairs;
}
