import type { RefusalCode } from "./TypingStatus.ts";

/** The newsroom's no, as opposed to a line that failed. */
export class Refused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.name = "Refused";
    this.code = code;
  }
}
