/** Why a request for readings cannot be answered; the message is for whoever wrote the request. */
export class RequestError extends Error {
  override readonly name = "RequestError";
  readonly code: "invalid" | "too_long";

  constructor(code: "invalid" | "too_long", message: string) {
    super(message);
    this.code = code;
  }
}
