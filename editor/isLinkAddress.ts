import { isPlainString } from "./isPlainString.ts";

/** Where a link may lead: the web, a mailbox or a telephone, and never a script. */
export function isLinkAddress(value: unknown): value is string {
  if (!isPlainString(value, 2048)) return false;
  if (!/^(https?:\/\/[^\s/]|mailto:[^\s]+@|tel:\+?[\d-])/i.test(value)) return false;
  return URL.canParse(value);
}
