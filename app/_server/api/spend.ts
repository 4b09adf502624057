import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { ApiError } from "./ApiError.ts";

/** Points that one address may spend in a minute, in each process. */
const POINTS = 600;
const SECONDS = 60;

const held = globalThis as { zhubiApiLimit?: RateLimiterMemory };
const limiter = () =>
  (held.zhubiApiLimit ??= new RateLimiterMemory({ points: POINTS, duration: SECONDS }));

/** Takes points from an address; gives the headers that say what it has left, or refuses with 429. */
export async function spend(address: string, points: number): Promise<Record<string, string>> {
  try {
    return headersOf(await limiter().consume(address, points));
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const headers = headersOf(refusal);
    const wait = headers["ratelimit-reset"];
    const message = `This address has asked too much; ask again in ${wait} s.`;
    throw new ApiError(429, "too_many", message, { ...headers, "retry-after": wait });
  }
}

const headersOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes) => ({
  "ratelimit-limit": String(POINTS),
  "ratelimit-remaining": String(Math.max(0, remainingPoints)),
  "ratelimit-reset": String(Math.max(1, Math.ceil(msBeforeNext / 1000))),
});
