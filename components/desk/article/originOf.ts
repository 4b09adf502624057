import type { ReadingOrigin } from "#editor/extensions/reading.ts";
import type { Role } from "#newsroom/policy.ts";

/** In what capacity somebody sets readings. */
export const originOf = (role: Role): ReadingOrigin => (role === "reporter" ? "author" : "editor");
