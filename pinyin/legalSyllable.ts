import { parseSyllable, writeSyllable } from "./syllable.ts";

// Initial, then the finals it takes (ISO 7098, with the interjections of 現代漢語詞典).
const table = `
:a ai an ang ao e ei en eng er ê o ou m n ng hm hng
b:a ai an ang ao ei en eng i ian iao ie in ing o u
p:a ai an ang ao ei en eng i ian iao ie in ing o ou u
m:a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f:a an ang ei en eng iao o ou u
d:a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
t:a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo
n:a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo ü üe
l:a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo ü üe
g:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
h:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j:i ia ian iang iao ie in ing iong iu u uan ue un
q:i ia ian iang iao ie in ing iong iu u uan ue un
x:i ia ian iang iao ie in ing iong iu u uan ue un
zh:a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
ch:a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh:a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r:an ang ao e en eng i ong ou u ua uan ui un uo
z:a ai an ang ao e ei en eng i ong ou u uan ui un uo
c:a ai an ang ao e en eng i ong ou u uan ui un uo
s:a ai an ang ao e en eng i ong ou u uan ui un uo
y:a an ang ao e i in ing o ong ou u uan ue un
w:a ai an ang ei en eng o u
`;

const legalLetters: ReadonlySet<string> = new Set(
  table
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [initial = "", finals = ""] = row.split(":");
      return finals.split(" ").map((final) => initial + final);
    }),
);

/** Whether these toneless letters (lower case, NFC, `ü`) are a syllable of Hanyu Pinyin. */
export function isLegalSyllable(letters: string): boolean {
  return legalLetters.has(letters);
}

/**
 * The canonical form (tone marks, NFC, `ü`) of a syllable spelt in any accepted way, null where it isn't one.
 * A spelling without a tone is taken as the neutral tone.
 */
export function canonicalSyllable(text: string): string | null {
  const parts = parseSyllable(text);
  if (!parts || !isLegalSyllable(parts.letters)) return null;
  return writeSyllable(parts.letters, parts.tone ?? 5);
}
