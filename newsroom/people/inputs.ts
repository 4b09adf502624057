import { z } from "zod";

export const roles = ["reporter", "editor", "admin"] as const;
export const locales = ["zh-Hant", "zh-Hans", "en"] as const;
export type Locale = (typeof locales)[number];

/** NIST SP 800-63B: long rather than odd; 64 and more must be possible. */
const Password = z.string().min(12).max(200);
const Name = z.string().trim().min(1).max(80);
const Stamped = z.object({ userId: z.uuid(), stamp: z.int().nonnegative() });

export const CreatePerson = z.object({
  name: Name,
  email: z.email().max(254),
  role: z.enum(roles),
  password: Password,
});
export const ChangeRole = Stamped.extend({ role: z.enum(roles) });
export const Suspend = Stamped;
export const Restore = Stamped;
export const SetLocale = z.object({ locale: z.enum(locales).nullable() });
