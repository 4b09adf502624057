import type { Example } from "./Example.ts";

export interface LearnOptions {
  readonly epochs: number;
  /** The share of own keys that are hidden from each look at an example, so that no key rests on others. */
  readonly hidden: number;
  readonly rate: number;
  /** Own keys seen less often are left out. */
  readonly leastSeen: number;
  /** How many times to learn anew in another order; the weights are the mean of all. */
  readonly rounds: number;
  readonly onProgress?: (done: number) => void;
}

export interface Learnt {
  /** By own key: a weight for each choice. */
  readonly own: ReadonlyMap<number, Float32Array>;
  readonly shared: ReadonlyMap<number, number>;
}

interface Packed {
  readonly own: Int32Array;
  readonly shared: readonly Int32Array[];
  readonly right: number;
  readonly choices: number;
  readonly weight: number;
}

/** Logistic regression over the choices of each example, by AdaGrad (Duchi, Hazan, Singer 2011). */
export function learn(examples: readonly Example[], options: LearnOptions): Learnt {
  const { places, size, sharedPlaces } = placesOf(examples, options.leastSeen);
  const packed = examples.map((one): Packed => ({
    ...one,
    own: Int32Array.from(one.own, (key) => places.get(key)?.at ?? -1).filter((at) => at >= 0),
    shared: one.shared.map((keys) => Int32Array.from(keys, (key) => sharedPlaces.get(key) ?? 0)),
  }));
  const own = new Float32Array(size);
  const shared = new Float32Array(sharedPlaces.size);
  for (let round = 0; round < options.rounds; round++) {
    const learnt = learnOnce(packed, size, sharedPlaces.size, round, options);
    own.forEach((sum, at) => (own[at] = sum + (learnt.own[at] ?? 0) / options.rounds));
    shared.forEach((sum, at) => (shared[at] = sum + (learnt.shared[at] ?? 0) / options.rounds));
  }
  return {
    own: new Map([...places].map(([key, { at, choices }]) => [key, own.slice(at, at + choices)])),
    shared: new Map([...sharedPlaces].map(([key, at]) => [key, shared[at] ?? 0])),
  };
}

function placesOf(examples: readonly Example[], leastSeen: number) {
  const seen = new Map<number, number>();
  for (const { own } of examples) for (const key of own) seen.set(key, (seen.get(key) ?? 0) + 1);
  const places = new Map<number, { at: number; choices: number }>();
  const sharedPlaces = new Map<number, number>();
  let size = 0;
  for (const { own, shared, choices } of examples) {
    for (const key of own) {
      if ((seen.get(key) ?? 0) < leastSeen || places.has(key)) continue;
      places.set(key, { at: size, choices });
      size += choices;
    }
    for (const keys of shared) {
      for (const key of keys) if (!sharedPlaces.has(key)) sharedPlaces.set(key, sharedPlaces.size);
    }
  }
  return { places, size, sharedPlaces };
}

function learnOnce(
  packed: readonly Packed[],
  ownSize: number,
  sharedSize: number,
  round: number,
  { epochs, hidden, rate, onProgress }: LearnOptions,
) {
  const own = new Float32Array(ownSize);
  const shared = new Float32Array(sharedSize);
  const ownSquares = new Float32Array(ownSize).fill(1e-3);
  const sharedSquares = new Float32Array(sharedSize).fill(1e-3);
  const random = randomFrom(round + 1);
  const order = Uint32Array.from(packed, (_, at) => at);
  const scores = new Float64Array(64);
  const shown = new Int32Array(512);
  const gain = 1 / (1 - hidden);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const pace = rate * (1 - (0.9 * epoch) / epochs);
    for (const at of order) {
      const one = packed[at];
      if (!one) continue;
      let count = 0;
      for (const place of one.own) if (random() >= hidden) shown[count++] = place;
      let top = -Infinity;
      for (let choice = 0; choice < one.choices; choice++) {
        let sum = 0;
        for (let key = 0; key < count; key++) sum += own[(shown[key] ?? 0) + choice] ?? 0;
        sum *= gain;
        for (const place of one.shared[choice] ?? []) sum += shared[place] ?? 0;
        scores[choice] = sum;
        top = Math.max(top, sum);
      }
      let total = 0;
      for (let choice = 0; choice < one.choices; choice++) {
        const share = Math.exp((scores[choice] ?? 0) - top);
        scores[choice] = share;
        total += share;
      }
      for (let choice = 0; choice < one.choices; choice++) {
        const isRight = choice === one.right ? 1 : 0;
        const slope = ((scores[choice] ?? 0) / total - isRight) * one.weight;
        if (Math.abs(slope) < 1e-5) continue;
        const square = slope * slope;
        for (let key = 0; key < count; key++) {
          const place = (shown[key] ?? 0) + choice;
          const squares = (ownSquares[place] ?? 0) + square;
          ownSquares[place] = squares;
          own[place] = (own[place] ?? 0) - (pace * slope) / Math.sqrt(squares);
        }
        for (const place of one.shared[choice] ?? []) {
          const squares = (sharedSquares[place] ?? 0) + square;
          sharedSquares[place] = squares;
          shared[place] = (shared[place] ?? 0) - (pace * slope) / Math.sqrt(squares);
        }
      }
    }
    onProgress?.(round * epochs + epoch + 1);
  }
  return { own, shared };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const held = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = held;
  }
}

/** The same numbers each time, so that training can be repeated (a linear congruential generator). */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x100000000;
  };
}
