import { Refused } from "./Refused.ts";
import { isRefusalCode } from "./TypingStatus.ts";
import type { WireAnswer } from "./Wire.ts";

/** A no that is worth another try: too many at once, or a race lost. */
export class Busy extends Error {}

/** What the newsroom answers, or its refusal thrown. */
export function valueOf<T>(answer: WireAnswer<T>): T {
  if (answer.ok) return answer.value;
  const { code, message } = answer.error;
  if (code === "too_many" || code === "conflict") throw new Busy(message);
  if (isRefusalCode(code)) throw new Refused(code, message);
  throw new Error(message);
}
