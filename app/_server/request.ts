import { getRequestConfig } from "next-intl/server";
import { locales, type Locale } from "#newsroom/people/inputs.ts";
import { loadMessages } from "./loadMessages.ts";
import { preferredLocale } from "./preferredLocale.ts";

/** Interface language: the one asked for by name (the paper's own), else the person's. */
export default getRequestConfig(async ({ locale: named }) => {
  const locale = locales.find((one): one is Locale => one === named) ?? (await preferredLocale());
  return { locale, messages: await loadMessages(locale), timeZone: "Asia/Taipei" };
});
