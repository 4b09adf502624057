/** No look-alikes: it is read from a screen and typed once. */
const LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
const LENGTH = 20;

/** Twenty characters in groups of five: 99 bits, made in the browser that shows it. */
export function newPassword(): string {
  const letters: string[] = [];
  while (letters.length < LENGTH) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    // The bytes past the last whole alphabet would favour its first letters.
    if (byte < 256 - (256 % LETTERS.length)) letters.push(LETTERS.charAt(byte % LETTERS.length));
  }
  return letters.join("").replace(/(.{5})(?=.)/g, "$1-");
}
