import { Converter } from "opencc-js/t2cn";

// `tw`, since `t` leaves 看著 as it is and 著 would read zhù.
const convert = Converter({ from: "tw", to: "cn" });

/**
 * The same text in Simplified characters, for looking words up. Same length in UTF-16 units, so every offset
 * holds in both; characters that have no simplified form of their own length stay.
 */
export function simplified(text: string): string {
  const whole = convert(text);
  if (hasSameShape(text, whole)) return whole;
  return Array.from(text, (character) => {
    const one = convert(character);
    return one.length === character.length ? one : character;
  }).join("");
}

function hasSameShape(text: string, converted: string): boolean {
  const from = Array.from(text);
  const to = Array.from(converted);
  return from.length === to.length && from.every((one, at) => one.length === to[at]?.length);
}
