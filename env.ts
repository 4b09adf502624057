import { readEnv } from "#readEnv.ts";

/** The environment of this process, checked when first imported: a mistake stops the start. */
export const env = readEnv(process.env);
