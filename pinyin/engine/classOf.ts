/** Classes of what isn't a known Han character; above every code point, so that none is taken for one. */
const FIRST = 0x200000;
export const EDGE = FIRST + 1;
const [DIGIT, LATIN, COMMA, STOP, OPEN, CLOSE, SPACE, OTHER] = [2, 3, 4, 5, 6, 7, 8, 9];

const members: readonly [kind: number, characters: RegExp][] = [
  [DIGIT, /[0-9０-９]/],
  [LATIN, /[A-Za-zÀ-ɏＡ-Ｚａ-ｚ]/],
  [COMMA, /[，、；：,;:]/],
  [STOP, /[。！？.!?…]/],
  [OPEN, /[“「『‘《〈（([【]/],
  [CLOSE, /[”」』’》〉）)\]】]/],
  [SPACE, /\s/],
];

const known = new Map<number, number>();

export function classOf(point: number): number {
  const seen = known.get(point);
  if (seen !== undefined) return seen;
  const character = String.fromCodePoint(point);
  const found = members.find(([, characters]) => characters.test(character));
  const kind = FIRST + (found?.[0] ?? OTHER);
  // A text of every character there is must not fill the memory.
  if (point < 0x10000) known.set(point, kind);
  return kind;
}

/** Whether a class, or the edge of a sentence, parts what is written on its two sides. */
export function isBreak(code: number): boolean {
  return code === EDGE || (code >= FIRST + COMMA && code < FIRST + OTHER);
}

export function isClass(code: number): boolean {
  return code >= FIRST;
}
