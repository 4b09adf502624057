import { ZhubiError } from "#newsroom/error.ts";

/** An act is upon the words that the person read, and no others. */
export function checkVersion(article: { version: number }, seen: number): void {
  if (article.version !== seen) throw new ZhubiError("conflict", "article.version");
}
