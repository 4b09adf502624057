import { endHash, startHash, step } from "./hash.ts";

/** Keys of weights that belong to one character and have a weight for each of its choices. What is -1 is left out. */
export class OwnKeys {
  readonly keys = new Int32Array(256);
  count = 0;
  #character = 0;

  start(character: number): void {
    this.#character = character;
    this.count = 0;
  }

  add(kind: number, first: number): void {
    if (first < 0) return;
    this.keys[this.count++] = endHash(step(startHash(kind, this.#character), first));
  }

  addPair(kind: number, first: number, second: number): void {
    if (first < 0 || second < 0) return;
    const key = step(step(startHash(kind, this.#character), first), second);
    this.keys[this.count++] = endHash(key);
  }

  addTriple(kind: number, first: number, second: number, third: number): void {
    if (first < 0 || second < 0 || third < 0) return;
    const key = step(step(step(startHash(kind, this.#character), first), second), third);
    this.keys[this.count++] = endHash(key);
  }
}
