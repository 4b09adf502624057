/** Keys of features have 28 bits: few enough to be stored close together, many enough to be told apart. */
const KEY_BITS = 28;

export function startHash(kind: number, character: number): number {
  return step(Math.imul(kind + 1, 0x9e3779b1), character);
}

export function step(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

export function endHash(hash: number): number {
  const mixed = Math.imul(hash, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> (32 - KEY_BITS);
}
