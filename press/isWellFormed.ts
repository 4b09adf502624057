/** Whether an address can be decoded; Next answers one that can't as if it had failed itself. */
export function isWellFormed(address: string): boolean {
  try {
    decodeURIComponent(address.replace(/[?#].*$/su, ""));
    return true;
  } catch {
    return false;
  }
}
