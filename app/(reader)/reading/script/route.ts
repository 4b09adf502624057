import { publicScript } from "#components/reader/script/publicScript.ts";

const headers = {
  "content-type": "text/javascript; charset=utf-8",
  "cache-control": "public, max-age=31536000, immutable",
};

/** The public pages' script. Its address carries its sum (`scriptAddress`), so it may be kept for good. */
export function GET(): Response {
  return new Response(publicScript, { headers });
}
