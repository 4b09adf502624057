import type { Sources } from "./readSources.ts";

/** How a Traditional character itself is read, whatever its simplified form stands for besides. */
export function ownReadings(character: string, sources: Sources): string[] {
  const found = new Map<string, number>();
  for (const { traditional, readings } of cedictOf(sources).get(character) ?? []) {
    Array.from(traditional).forEach((one, at) => {
      const reading = readings[at];
      if (one === character && reading) found.set(reading, (found.get(reading) ?? 0) + 1);
    });
  }
  const counted = [...found].sort(([, one], [, other]) => other - one).map(([reading]) => reading);
  return [...new Set([...counted, ...(sources.characters.get(character) ?? [])])];
}

const cedicts = new WeakMap<
  Sources,
  Map<string, { traditional: string; readings: readonly string[] }[]>
>();

function cedictOf(sources: Sources) {
  let cedict = cedicts.get(sources);
  if (cedict) return cedict;
  cedict = new Map();
  for (const { traditional, readings } of sources.words[1]) {
    if (traditional === undefined) continue;
    for (const one of new Set(traditional)) {
      cedict.set(one, [...(cedict.get(one) ?? []), { traditional, readings }]);
    }
  }
  cedicts.set(sources, cedict);
  return cedict;
}
