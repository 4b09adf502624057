/**
 * A text as OpenCC made it Simplified, which has 着 for every 著; the mainland keeps 著 where it reads zhù (顯著,
 * 原著). `readings`: one for each code point of `text`.
 */
export function withZhu(
  text: string,
  readings: readonly (string | null)[],
  converted: string,
): string {
  if (!text.includes("著")) return converted;
  const characters = Array.from(text);
  const result = Array.from(converted);
  if (characters.length !== result.length) return converted;
  characters.forEach((character, at) => {
    if (character === "著" && readings[at] === "zhù") result[at] = "著";
  });
  return result.join("");
}
