export type ErrorCode =
  "not_signed_in" | "not_found" | "not_allowed" | "conflict" | "invalid" | "too_many";

/** Why the house refuses. `app` turns the code into words for a person; `detail` names the reason. */
export class ZhubiError extends Error {
  readonly code: ErrorCode;
  readonly detail: string | undefined;

  constructor(code: ErrorCode, detail?: string) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.name = "ZhubiError";
    this.code = code;
    this.detail = detail;
  }
}
