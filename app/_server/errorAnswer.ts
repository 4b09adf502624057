import { getTranslations } from "next-intl/server";
import { unstable_rethrow } from "next/navigation";
import { ZhubiError } from "#newsroom/error.ts";
import type { Answer } from "./Answer.ts";

/** A deadlock or a lost race for a unique place: somebody else was first, and trying again is right. */
const RACES = new Set(["40P01", "40001", "23505"]);

/**
 * What went wrong, in the person's language: `errors.<code>_<detail>` where that is written, else
 * `errors.<code>`. What we didn't expect is logged and told as `failed`, without its insides.
 */
export async function errorAnswer(error: unknown): Promise<Extract<Answer<never>, { ok: false }>> {
  unstable_rethrow(error);
  const known = error instanceof ZhubiError ? error : race(error);
  if (!known) console.error(error);
  const code = known?.code ?? "failed";
  const detail = known?.detail;
  const t = await getTranslations("errors");
  const exact = `${code}_${(detail ?? "").replaceAll(/[^a-zA-Z]+/g, "_")}`;
  const message = t.has(exact) ? t(exact) : t(code);
  return { ok: false, error: { code, message, ...(detail !== undefined && { detail }) } };
}

function race(error: unknown): ZhubiError | undefined {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  const code: unknown = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && RACES.has(code) ? new ZhubiError("conflict") : undefined;
}
