import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Answer } from "./askNext.ts";
import { formOf, type Page } from "./Page.ts";

const compress = promisify(gzip);

interface Finish {
  readonly cacheControl: string;
  readonly tags: ReadonlySet<string>;
  readonly until: number;
  /** 1 to 9: how long to look for a smaller gzip. */
  readonly level?: number;
  readonly head?: readonly string[];
}

/** What the press says itself, or what would be said of one connection alone. */
const notKept = new Set([
  "cache-control",
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  "link",
  "transfer-encoding",
  "vary",
  "x-powered-by",
]);

/** Makes an answer ready to be sent: its heads, its tags for 304, and its first compressed form. */
export async function finishPage(answer: Answer, finish: Finish): Promise<Page> {
  const { cacheControl, tags, until, level = 5, head: more = [] } = finish;
  const { status, headers, body } = answer;
  const kept = [...headers].filter(([name]) => !notKept.has(name));
  const head = [
    ...kept.flatMap(([name, value]) =>
      typeof value === "string" ? [name, value] : value.flatMap((one) => [name, one]),
    ),
    "Cache-Control",
    cacheControl,
    "Vary",
    "Accept-Encoding",
    ...more,
  ];
  const sum = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  const packed = await compress(body, { level });
  return {
    status,
    head,
    sum,
    forms: {
      gzip: formOf({ head, sum }, "gzip", packed, packed.byteLength),
      identity: formOf({ head, sum }, "identity", undefined, body.byteLength),
    },
    tags,
    until,
  };
}
