/**
 * Whether a string has the shape of one toned syllable of Hanyu Pinyin: lower-case letters in NFC,
 * with ü and ê kept and at most one tone mark. Whether such a syllable exists is not asked here.
 */
export function isReadingShape(value: unknown): value is string {
  if (typeof value !== "string" || value.length > 8 || value !== value.normalize("NFC")) {
    return false;
  }
  const apart = value.normalize("NFD");
  const tones = apart.match(/[\u0300\u0301\u0304\u030C]/g)?.length ?? 0;
  return (
    tones <= 1 &&
    /^(?:[a-z]|(?<=u)\u0308|(?<=e)\u0302|[\u0300\u0301\u0304\u030C])+$/.test(apart) &&
    /[a-z]/.test(apart.charAt(0))
  );
}
