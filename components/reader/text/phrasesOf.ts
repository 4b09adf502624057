/**
 * Whether a headline may break between its phrases alone: a break after a comma reads better than one
 * that evens the lines, as long as each phrase fits in a line.
 */
export function phrasesOf(headline: string): "short" | "medium" | undefined {
  const phrases = headline.split(/(?<=[，。、；：！？」』）》\s])/u);
  const longest = Math.max(...phrases.map((phrase) => Array.from(phrase).length));
  if (phrases.length === 1 || longest > 14) return undefined;
  return longest > 11 ? "medium" : "short";
}
