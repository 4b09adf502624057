import { createHash } from "node:crypto";
import { publicScript } from "#components/reader/script/publicScript.ts";

const sum = createHash("sha256").update(publicScript).digest("base64url").slice(0, 12);

/** Changes with the script, so that browsers may keep it for good. */
export const scriptAddress = `/reading/script?${sum}`;
