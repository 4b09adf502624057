import { scriptAddress } from "#app/(reader)/_paper/scriptAddress.ts";
import { publicScript } from "#components/reader/script/publicScript.ts";
import { currentRequest } from "#press/request.ts";

/**
 * The public pages' script. The address of this build's carries its sum, so it may be kept for good; another
 * build's address, asked for while processes of both run, must not be taken for this one's.
 */
export function GET(): Response {
  const isOwn = currentRequest()?.address === scriptAddress;
  const headers = {
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": isOwn ? "public, max-age=31536000, immutable" : "no-cache",
  };
  return new Response(publicScript, { headers });
}
