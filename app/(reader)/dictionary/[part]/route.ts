import { readFile } from "node:fs/promises";
import path from "node:path";

/**
 * One of 256 parts of CC-CEDICT, which a reader's page asks for when the first word is looked up. It is
 * sent as a gzip file, and not by `Content-Encoding`, which Next takes from a route's answer.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ part: string }> },
): Promise<Response> {
  const { part } = await params;
  const packed = /^[0-9a-f]{2}$/.test(part) ? (await parts())[parseInt(part, 16)] : undefined;
  if (!packed) {
    return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  }
  return new Response(packed, {
    headers: {
      "content-type": "application/gzip",
      "cache-control": "public, max-age=86400, stale-while-revalidate=604800",
    },
  });
}

let opened: Promise<Uint8Array<ArrayBuffer>[]> | undefined;

const parts = () => (opened ??= unpack());

/** The file as bin/pack/packMeanings.ts writes it. */
async function unpack(): Promise<Uint8Array<ArrayBuffer>[]> {
  const file = await readFile(path.join(process.cwd(), "app/(reader)/dictionary/cedict.bin"));
  const start = 4 + file.readUInt32BE(0);
  const ends = JSON.parse(file.toString("utf8", 4, start)) as number[];
  return ends.map(
    (end, at) => new Uint8Array(file.subarray(start + (ends[at - 1] ?? 0), start + end)),
  );
}
