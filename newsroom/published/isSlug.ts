/** Whether text from an address can be a section's or an author's at all. */
export function isSlug(text: string): boolean {
  return /^[0-9a-z]+(-[0-9a-z]+)*$/.test(text) && text.length <= 200;
}
