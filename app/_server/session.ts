import { LRUCache } from "lru-cache";
import type { AuthOptions } from "next-auth";
import { decode } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { cookies } from "next/headers";
import { env } from "#env.ts";
import type { ActorId } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { checkSignIn } from "#newsroom/people/checkSignIn.ts";

const DAYS = 24 * 60 * 60;
const isSecure = env.PUBLIC_URL?.startsWith("https://") ?? false;
const cookieName = `${isSecure ? "__Secure-" : ""}next-auth.session-token`;

/** A session says who somebody is and nothing more: role and status are read from the database. */
export const authOptions: AuthOptions = {
  secret: env.AUTH_SECRET,
  useSecureCookies: isSecure,
  session: { strategy: "jwt", maxAge: 7 * DAYS },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(credentials, request) {
        const forwarded: unknown = request.headers?.["x-forwarded-for"];
        const origin = typeof forwarded === "string" ? forwarded.split(",").at(-1)?.trim() : "";
        try {
          return await checkSignIn(
            credentials?.email ?? "",
            (credentials?.password ?? "").slice(0, 1000),
            origin ?? "",
          );
        } catch (error) {
          // next-auth hands the message on to the form.
          if (error instanceof ZhubiError) throw new Error(error.code, { cause: error });
          throw error;
        }
      },
    }),
  ],
};

type Claim = { actorId: ActorId; expires: number };

/** Decoding costs a key derivation; a token says the same thing each time. */
const held = globalThis as { zhubiClaims?: LRUCache<string, Claim> };
const claims = (held.zhubiClaims ??= new LRUCache<string, Claim>({ max: 10_000 }));

/** Who signed in with this browser, if anybody; not yet whether they may still come in. */
export async function findSignedIn(): Promise<ActorId | undefined> {
  const token = (await cookies()).get(cookieName)?.value;
  if (token === undefined) return undefined;
  const claim = claims.get(token) ?? (await readClaim(token));
  return claim !== undefined && claim.expires > Date.now() ? claim.actorId : undefined;
}

async function readClaim(token: string): Promise<Claim | undefined> {
  // A token that was tampered with, or made with another secret, is no token.
  const payload = await decode({ token, secret: env.AUTH_SECRET }).catch(() => null);
  if (typeof payload?.sub !== "string" || typeof payload["exp"] !== "number") return undefined;
  const claim = { actorId: payload.sub, expires: payload["exp"] * 1000 };
  claims.set(token, claim);
  return claim;
}
