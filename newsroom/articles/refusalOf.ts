import type { ZhubiError } from "#newsroom/error.ts";

/**
 * Why a scheduled article could not be published, as one word that the desk explains: the missing part,
 * `readings_unchecked`, `embargoed`, `scheduler_suspended`, `scheduler_may_not` or `failed`.
 */
export function refusalOf({ code, detail }: ZhubiError): string {
  if (code === "not_signed_in") return "scheduler_suspended";
  if (code === "not_allowed" || code === "not_found") return "scheduler_may_not";
  return code === "invalid" && detail !== undefined ? detail : "failed";
}
