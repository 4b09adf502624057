/** In bytes: a line of this length is still read. */
export const LONGEST_LINE = 16 * 1024 * 1024;

/** Why a line cannot be read, as a sentence for the person who sent it. */
export class LineError extends Error {
  override readonly name = "LineError";
}

/**
 * The lines of UTF-8 bytes, each as soon as it is whole. LF ends a line, and a CR before it is no part of it; a
 * byte order mark at the start is none either. What is after the last LF is a line unless it is empty.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decode = lineDecoder();
  let held: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const hold = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length > LONGEST_LINE + 1) throw tooLong(number); // the CR may still fall away
    held.push(bytes);
  };
  const take = () => {
    const line = decode(held, length, number++);
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      hold(chunk.subarray(start, end));
      start = end + 1;
      yield take();
    }
    if (start < chunk.length) hold(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

const LF = 0x0a;
const CR = 0x0d;

function lineDecoder() {
  const first = new TextDecoder("utf-8", { fatal: true });
  const others = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return (held: Uint8Array[], length: number, number: number): string => {
    const [only = new Uint8Array()] = held;
    const whole = held.length > 1 ? Buffer.concat(held, length) : only;
    const bytes = whole.at(-1) === CR ? whole.subarray(0, -1) : whole;
    if (bytes.length > LONGEST_LINE) throw tooLong(number);
    try {
      return (number === 1 ? first : others).decode(bytes);
    } catch {
      throw new LineError(
        `Line ${number} is not UTF-8; convert the text first, for example with iconv -f GB18030 -t UTF-8.`,
      );
    }
  };
}

const tooLong = (number: number) =>
  new LineError(`Line ${number} is longer than 16 MiB, the most that is read as one text.`);
