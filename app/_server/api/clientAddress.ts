/** No address is longer, with its zone; what is, is made up, and not worth the memory. */
const LONGEST = 64;

/** Who asks: the address that the nearest proxy saw, or Next where there is none. */
export function clientAddress(request: Request): string {
  const seen = request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  return seen.slice(0, LONGEST);
}
