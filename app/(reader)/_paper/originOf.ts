import { env } from "#env.ts";

/** The paper's own address, or the one that it was asked at where nobody has told it. */
export const originOf = (request: Request): string => env.PUBLIC_URL ?? new URL(request.url).origin;
