import { simplified } from "./simplified.ts";
import packed from "./taiwanReadings.json" with { type: "json" };

export type Region = "taiwan" | "mainland";

/**
 * The readings of a text as a region has them, one entry for each code point. What is the same in both,
 * or read otherwise than either knows, stays. Taiwan's are from CC-CEDICT and a list of our own.
 */
export function regionalReadings(
  text: string,
  readings: readonly (string | null)[],
  region: Region,
): (string | null)[] {
  const keys = Array.from(simplified(text));
  const found = [...readings];
  const { longest, rules } = tableOf(region);
  for (let at = 0; at < keys.length;) {
    let length = Math.min(longest, keys.length - at);
    for (; length > 0; length -= 1) {
      const rule = rules.get(keys.slice(at, at + length).join(""));
      if (!rule || rule.from !== readings.slice(at, at + length).join(" ")) continue;
      found.splice(at, length, ...rule.to);
      break;
    }
    at += Math.max(1, length);
  }
  return found;
}

interface Table {
  readonly longest: number;
  readonly rules: ReadonlyMap<string, { from: string; to: readonly string[] }>;
}

const opened = new Map<Region, Table>();

function tableOf(region: Region): Table {
  const known = opened.get(region) ?? unpack(region);
  opened.set(region, known);
  return known;
}

function unpack(region: Region): Table {
  const rules = new Map<string, { from: string; to: readonly string[] }>();
  let longest = 1;
  for (const line of packed.words.split("\n")) {
    const [, word = "", mainland = "", way, taiwan = ""] =
      /^(\S+) (.+)([|>])(.+)$/u.exec(line) ?? [];
    const [from, to] = region === "taiwan" ? [mainland, taiwan] : [taiwan, mainland];
    if (region === "mainland" && way === ">") continue;
    rules.set(word, { from, to: to.split(" ") });
    longest = Math.max(longest, Array.from(word).length);
  }
  return { longest, rules };
}
