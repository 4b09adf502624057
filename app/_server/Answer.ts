import type { ErrorCode } from "#newsroom/error.ts";

/** What a server action tells the browser. `message` is for a person, in their language. */
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; error: { code: ErrorCode | "failed"; detail?: string; message: string } };
