import { createHash } from "node:crypto";

/** A file that is made for each request and asked for over and over: unchanged, it isn't sent again. What is withdrawn leaves it at once. */
export function answerFile(request: Request, type: string, body: string): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const headers = { etag, "cache-control": "public, no-cache" };
  const known = (request.headers.get("if-none-match") ?? "").split(/\s*,\s*/);
  if (known.some((one) => one === "*" || one.replace(/^W\//, "") === etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { headers: { ...headers, "content-type": type } });
}

export const missingFile = () =>
  new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
