/** Whether text from an address can be an article's short id at all. */
export function isShortId(text: string): boolean {
  return /^[0-9a-z]{10}$/.test(text);
}
