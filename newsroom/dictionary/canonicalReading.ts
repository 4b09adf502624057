import { parseReadings } from "#editor/parseReadings.ts";
import { ZhubiError } from "#newsroom/error.ts";

/** The reading as it is kept; refuses what isn't one toned syllable for each Han character of the term. */
export function canonicalReading(term: string, pinyin: string): string {
  const parsed = parseReadings(term, pinyin);
  if (!parsed.ok) throw new ZhubiError("invalid", `reading_${parsed.reason}`);
  return parsed.readings.join(" ");
}
