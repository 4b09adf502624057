import { createHmac, timingSafeEqual } from "node:crypto";
import { readEnv } from "#readEnv.ts";

type Link = { id: string; expiresAt: Date };

/**
 * What stands in a preview's address: which link it is, until when, and our signature over both, so that a made-up
 * one costs no look into the database: `<uuid>.<seconds since 1970, base 36>.<128 bits of HMAC-SHA-256>`.
 */
export function previewToken({ id, expiresAt }: Link): string {
  const signed = `${id}.${Math.floor(expiresAt.getTime() / 1000).toString(36)}`;
  return `${signed}.${sign(signed)}`;
}

/** The link that we signed; undefined for what we didn't, and for what is over. */
export function readPreviewToken(token: string, now = Date.now()): string | undefined {
  const [, signed = "", id = "", seconds = "", signature = ""] = shape.exec(token) ?? [];
  const own = Buffer.from(sign(signed));
  const given = Buffer.from(signature);
  if (own.length !== given.length || !timingSafeEqual(own, given)) return undefined;
  return parseInt(seconds, 36) * 1000 > now ? id : undefined;
}

const shape = /^(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([0-9a-z]{1,8}))\.([\w-]{22})$/;

/** The prefix keeps these apart from whatever else the secret signs. */
const sign = (text: string) =>
  createHmac("sha256", readEnv(process.env).AUTH_SECRET)
    .update(`preview:${text}`)
    .digest("base64url")
    .slice(0, 22);
