import { eq, sql } from "drizzle-orm";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "#db/client.ts";
import { signInAttempts, users } from "#db/schema/people.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { isPassword } from "./password.ts";

const MINUTES = 60;

/**
 * The account of that address and password, or null: for a wrong password, an unknown address and a
 * suspended person alike, after the same time. Ten failures an address and fifty an origin in a quarter
 * of an hour refuse further attempts as `too_many`.
 */
export async function checkSignIn(email: string, password: string, origin: string) {
  const address = email.trim().toLowerCase().slice(0, 254);
  const limits = limiters();
  await consume(limits.byOrigin, origin);
  await consume(limits.byAddress, address);
  const [user] = await database()
    .select()
    .from(users)
    .where(eq(sql`lower(${users.email})`, address));
  const isRight = await isPassword(user?.passwordHash, password);
  if (!isRight || user?.status !== "active") return null;
  await limits.byAddress.delete(address);
  await limits.byOrigin.reward(origin);
  return { id: user.id, name: user.name };
}

async function consume(limiter: RateLimiterDrizzle, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw new ZhubiError("too_many", "sign_in");
    throw refusal;
  }
}

const held = globalThis as { zhubiSignInLimits?: ReturnType<typeof makeLimiters> };
const limiters = () => (held.zhubiSignInLimits ??= makeLimiters());

function makeLimiters() {
  const base = { storeClient: database(), schema: signInAttempts, duration: 15 * MINUTES };
  return {
    byAddress: new RateLimiterDrizzle({ ...base, keyPrefix: "address", points: 10 }),
    byOrigin: new RateLimiterDrizzle({ ...base, keyPrefix: "origin", points: 50 }),
  };
}
