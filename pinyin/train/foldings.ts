import { Converter } from "opencc-js/t2cn";

/**
 * The simplified form of each character that has one, as words are looked up by it. 著 goes to 着 and 乾 to 干
 * whatever they mean, and the lexicon's own 著名 with them: which is meant is then a question of reading.
 */
export function foldings(): Map<string, string> {
  const converters = (["tw", "t", "hk"] as const).map((from) => Converter({ from, to: "cn" }));
  const found = new Map<string, string>([
    ["著", "着"],
    ["乾", "干"],
    ["瞭", "了"],
    ["藉", "借"],
    ["麼", "么"],
  ]);
  for (const [from, to] of [
    [0x3400, 0x9fff],
    [0x20000, 0x323af],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const character = String.fromCodePoint(code);
      const folded = converters
        .map((convert) => convert(character))
        .find((one) => one !== character);
      if (folded === undefined || character === "么" || found.has(character)) continue;
      if (Array.from(folded).length === 1) found.set(character, folded);
    }
  }
  return found;
}
