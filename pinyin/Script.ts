/** Traditional and Simplified characters, by their ISO 15924 codes. */
export const scripts = ["hant", "hans"] as const;
export type Script = (typeof scripts)[number];
