import { Converter } from "opencc-js/t2cn";

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

/**
 * Made when it is first needed: OpenCC reads its whole dictionary for it, and most processes have other things to
 * do when they start. `tw`, since `t` leaves 看著 as it is and 著 would read zhù.
 */
let made: ((text: string) => string) | undefined;
const convert = (text: string) => (made ??= Converter({ from: "tw", to: "cn" }))(text);

function hasSameShape(text: string, converted: string): boolean {
  const from = Array.from(text);
  const to = Array.from(converted);
  return from.length === to.length && from.every((one, at) => one.length === to[at]?.length);
}
