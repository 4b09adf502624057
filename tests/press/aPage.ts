import { finishPage } from "#press/finishPage.ts";

interface Wanted {
  html?: string;
  tags?: string[];
  until?: number;
  status?: number;
}

/** A finished page of some words. */
export function aPage({ html = "報", tags = ["latest"], until = Infinity, status = 200 }: Wanted) {
  const headers = new Map([["content-type", "text/html; charset=utf-8"]]);
  const answer = { status, headers, body: Buffer.from(html) };
  return finishPage(answer, { cacheControl: "public, no-cache", tags: new Set(tags), until });
}
