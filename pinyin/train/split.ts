/**
 * Whether a sentence of the published data is kept for measuring and never trained on: one in ten, by its text
 * alone (FNV-1a, 32 bits, over UTF-16 units), with or without the `▁` around the character in question.
 */
export function isHeldOut(sentence: string): boolean {
  let hash = 0x811c9dc5;
  for (const unit of sentence.replaceAll("▁", "").split("")) {
    hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193) >>> 0;
  }
  return hash % 10 === 0;
}
