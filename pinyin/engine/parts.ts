/** Parts of a binary file, in order: a count, the length of each part in bytes (32 bits, little endian), the parts. */
export function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const head = 4 * (parts.length + 1);
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, head));
  const view = new DataView(whole.buffer);
  view.setUint32(0, parts.length, true);
  let at = head;
  parts.forEach((part, order) => {
    view.setUint32(4 * (order + 1), part.length, true);
    whole.set(part, at);
    at += part.length;
  });
  return whole;
}

export function splitParts(whole: Uint8Array): Uint8Array[] {
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  const count = view.getUint32(0, true);
  let at = 4 * (count + 1);
  return Array.from({ length: count }, (_, order) => {
    const from = at;
    at += view.getUint32(4 * (order + 1), true);
    return whole.subarray(from, at);
  });
}

/** Whole numbers from 0, seven bits a byte, the lowest first; the high bit says that more follow. */
export class NumberWriter {
  readonly #bytes: number[] = [];

  push(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

export class NumberReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }
}

/** Numbers of 16 bits, all low bytes first, then all high bytes: so they are compressed best. */
export function wide(bytes: Uint8Array): Uint16Array {
  const half = bytes.length / 2;
  return Uint16Array.from(
    { length: half },
    (_, at) => (bytes[at] ?? 0) | ((bytes[half + at] ?? 0) << 8),
  );
}

export function narrow(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from([...numbers.map((one) => one & 255), ...numbers.map((one) => one >> 8)]);
}
