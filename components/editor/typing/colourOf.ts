// Each bears white text at 4.5:1 or better and stands out from ink and accent.
const colours = ["#1f5fae", "#6b3fa0", "#00695f", "#8a4b08", "#a0266f", "#3c6b1e", "#0b6477"];

/** The colour of a person, the same on every screen. */
export function colourOf(name: string): string {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return colours[sum % colours.length] ?? "#1f5fae";
}
