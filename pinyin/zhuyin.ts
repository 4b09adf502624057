import { isLegalSyllable } from "./legalSyllable.ts";
import { parseSyllable } from "./syllable.ts";

const initials: ReadonlyMap<string, string> = pairs(
  "zh ㄓ ch ㄔ sh ㄕ b ㄅ p ㄆ m ㄇ f ㄈ d ㄉ t ㄊ n ㄋ l ㄌ g ㄍ k ㄎ h ㄏ j ㄐ q ㄑ x ㄒ r ㄖ z ㄗ c ㄘ s ㄙ",
);
const finals: ReadonlyMap<string, string> = pairs(
  "a ㄚ o ㄛ e ㄜ ê ㄝ ai ㄞ ei ㄟ ao ㄠ ou ㄡ an ㄢ en ㄣ ang ㄤ eng ㄥ ong ㄨㄥ er ㄦ " +
    "i ㄧ ia ㄧㄚ ie ㄧㄝ iao ㄧㄠ iu ㄧㄡ ian ㄧㄢ in ㄧㄣ iang ㄧㄤ ing ㄧㄥ iong ㄩㄥ " +
    "u ㄨ ua ㄨㄚ uo ㄨㄛ uai ㄨㄞ ui ㄨㄟ uan ㄨㄢ un ㄨㄣ uang ㄨㄤ ü ㄩ üe ㄩㄝ üan ㄩㄢ ün ㄩㄣ",
);
// Syllables without an initial, and those whose spelling hides their sounds.
const whole: ReadonlyMap<string, string> = pairs(
  "yi ㄧ ya ㄧㄚ yo ㄧㄛ ye ㄧㄝ yao ㄧㄠ you ㄧㄡ yan ㄧㄢ yin ㄧㄣ yang ㄧㄤ ying ㄧㄥ yong ㄩㄥ " +
    "wu ㄨ wa ㄨㄚ wo ㄨㄛ wai ㄨㄞ wei ㄨㄟ wan ㄨㄢ wen ㄨㄣ wang ㄨㄤ weng ㄨㄥ " +
    "yu ㄩ yue ㄩㄝ yuan ㄩㄢ yun ㄩㄣ m ㄇ n ㄋ ng ㄫ hm ㄏㄇ hng ㄏㄫ " +
    "zhi ㄓ chi ㄔ shi ㄕ ri ㄖ zi ㄗ ci ㄘ si ㄙ",
);
const marks = { 1: "", 2: "ˊ", 3: "ˇ", 4: "ˋ", 5: "" } as const;

/**
 * `měi` → `ㄇㄟˇ`. The first tone goes unmarked and the neutral dot stands first (`˙ㄇㄚ`), as Taiwan's
 * Ministry of Education writes it (國語注音符號手冊). null where it isn't a syllable.
 */
export function zhuyin(pinyin: string): string | null {
  const parts = parseSyllable(pinyin);
  if (!parts || !isLegalSyllable(parts.letters)) return null;
  const sounds = soundsOf(parts.letters);
  const tone = parts.tone ?? 5;
  return sounds && (tone === 5 ? `˙${sounds}` : sounds + marks[tone]);
}

function soundsOf(letters: string): string | null {
  const fixed = whole.get(letters);
  if (fixed) return fixed;
  const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcs])/u.exec(letters)?.[0] ?? "";
  const spelt = letters.slice(initial.length);
  const final = finals.get(/^[jqx]$/u.test(initial) ? spelt.replace(/^u/u, "ü") : spelt);
  return final ? (initials.get(initial) ?? "") + final : null;
}

function pairs(text: string): ReadonlyMap<string, string> {
  const words = text.split(" ");
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < words.length; at += 2) map.set(words[at] ?? "", words[at + 1] ?? "");
  return map;
}
