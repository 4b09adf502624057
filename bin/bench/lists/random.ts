/** Numbers from 0 to 1, always the same from the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list. */
export function pick<Thing>(list: readonly Thing[], random: () => number): Thing {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error("there is nothing to pick from");
  return found;
}
