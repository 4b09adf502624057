/** `每(měi)日(rì)`: each reading in brackets behind its character. */
export function inline(
  text: string,
  readings: readonly (string | null)[],
  spell: (pinyin: string) => string = (pinyin) => pinyin,
): string {
  let written = "";
  let at = 0;
  for (const character of text) {
    const reading = readings[at++];
    written += reading ? `${character}(${spell(reading)})` : character;
  }
  return written;
}
