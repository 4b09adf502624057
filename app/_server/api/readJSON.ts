import { ApiError } from "./ApiError.ts";

/** The JSON of a request; reads no more than `most` bytes of it. Refuses with 400, 413 or 415. */
export async function readJSON(request: Request, most: number): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(?:;\s*charset=["']?utf-8["']?\s*)?$/i.test(type.trim())) {
    throw new ApiError(415, "unsupported_type", "Send content-type: application/json, in UTF-8.");
  }
  const bytes = await readBytes(request, most);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new ApiError(400, "bad_json", "The body is not JSON in UTF-8.");
  }
}

async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  const tooLarge = () => new ApiError(413, "too_large", `The body is larger than ${most} bytes.`);
  if (Number(request.headers.get("content-length")) > most) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
