const refusalCodes = [
  "not_signed_in",
  "not_allowed",
  "not_found",
  "invalid",
  /** This page and the newsroom hold different documents: the database went back, say. */
  "conflict",
  /** The server runs a newer build than this page, which must be loaded again. */
  "new_build",
] as const;

/** Why the newsroom does not take words any more. */
export type RefusalCode = (typeof refusalCodes)[number];

export function isRefusalCode(code: string): code is RefusalCode {
  return refusalCodes.some((known) => known === code);
}

/** `changes` counts steps that are not acknowledged; `kept` says whether a copy outlives the tab. */
export type TypingStatus =
  | { is: "saved" }
  | { is: "saving"; changes: number; kept: boolean }
  | { is: "offline"; changes: number; kept: boolean }
  | { is: "refused"; code: RefusalCode; changes: number; kept: boolean };
