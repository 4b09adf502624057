/** Who asks: the address that the nearest proxy saw, or Next where there is none. */
export function clientAddress(request: Request): string {
  return request.headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
}
