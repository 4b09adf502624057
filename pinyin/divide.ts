import { isHan } from "./han.ts";
import { lexicon, type WordKind } from "./lexicon.ts";
import { nameCost } from "./nameCost.ts";
import { numberWords } from "./numberWords.ts";
import { type Segment, segment } from "./segment.ts";
import { simplified } from "./simplified.ts";
import { surnames } from "./surnames.ts";

/** A word as Hanyu Pinyin writes it: one or more Han characters without a space. */
export interface Word {
  /** As the text has it. */
  readonly text: string;
  readonly kind: WordKind;
  /** Its place among all words by frequency, the commonest is 1; Infinity for one that isn't known. */
  readonly rank: number;
  /** Before which of its characters a hyphen stands: 2 in 風平-浪靜, 1 in 第-一. */
  readonly hyphen: number | null;
}

/**
 * Divides a text into words after GB/T 16159-2012: 們 and 著, 了, 過 stay with what is before them
 * (了 at the end of a sentence doesn't), and so does what comes of an act where both are one syllable
 * (看見, 寫完, but 走 出來); numbers are joined by their powers and parted from what they count, a name,
 * known or made like one, is parted into surname and given name, a place from its kind (臺北 市), an idiom of
 * two pairs gets a hyphen. What isn't Han comes as it is, one word a stretch, with rank 0. `terms` are the
 * house's own words: each stays whole, and one that nobody else knows is a name.
 */
export function divide(text: string, terms: readonly string[] = []): Word[] {
  const words: Word[] = [];
  const own = new Set(terms.map(simplified));
  const segments = numberWords(segment(text, { hasNames: true, terms: own }));
  segments.forEach((part, at) => {
    if (!isHan(firstOf(part.key))) {
      words.push({ text: part.text, kind: "", rank: 0, hyphen: null });
      return;
    }
    const last = words.at(-1);
    if (last && clings(part, last, segments[at + 1])) words[words.length - 1] = joined(last, part);
    else words.push(...wordsOf(part, own.has(part.key)));
  });
  return titled(words);
}

const firstOf = (text: string) => String.fromCodePoint(text.codePointAt(0) ?? 0);

/** Whether a particle, or what comes of an act, is written together with the word before it. */
function clings({ key }: Segment, before: Word, next: Segment | undefined): boolean {
  if (key === "们") return before.rank > 0;
  const length = Array.from(before.text).length;
  if (length > 2 || before.rank === 0) return false;
  const isInside = next !== undefined && isHan(firstOf(next.key));
  if (key === "着") return before.kind === "verb" || length === 1;
  if (before.kind !== "verb") return false;
  if (key === "了") return isInside;
  if (key === "过") return true;
  if (length > 1 || modal.has(before.text)) return false;
  // 拆下 at the end of a phrase; 上 and 下 before a word may belong to that (下 個月).
  return results.has(key) || (/^[上下]$/u.test(key) && (!isInside || next.key === "了"));
}

/** What may come of an act: 看見, 拿走, 說錯. */
const results = new Set("完好到见掉住死坏成开起出进走光满倒断破透错清懂为");

/** Verbs after which another verb is no result: 要走, 是好, 沒完. */
const modal = new Set(
  "是有在要會会能可想來来去讓让使叫請请給给沒没無无應应該该得敢肯願愿像如愛爱怕為为",
);

const joined = (word: Word, { text }: Segment): Word => ({ ...word, text: word.text + text });

function wordsOf({ text, key, isName }: Segment, isTerm: boolean): Word[] {
  const known = lexicon().words.get(key);
  const characters = Array.from(text);
  const keys = Array.from(key);
  const kind = isName ? kindOfName(keys, isTerm) : (known?.kind ?? "");
  const word: Word = { text, kind, rank: known?.rank ?? Infinity, hyphen: null };
  if (/^第./u.test(key) || /^[一二三四五六七八九两]{2}[百千]?$/u.test(key))
    return [{ ...word, hyphen: 1 }];
  const isFamiliar = kind === "person" ? /^[老小阿].$/u : /^[老小][王李张刘陈赵吴周徐孙杨黄]$/u;
  if (isFamiliar.test(key)) return parted(word, 1, "person");
  if (kind === "place" && keys.length > 2 && placeKinds.test(key)) {
    return parted(word, characters.length - 1, "place");
  }
  if (kind === "person" && keys.length > 1 && keys.length < 5) {
    const surname = surnames.has(keys.slice(0, 2).join(""))
      ? 2
      : surnames.has(keys[0] ?? "")
        ? 1
        : 0;
    if (surname > 0 && surname < keys.length) return parted(word, surname, "person");
  }
  return [isPairOfPairs(keys, kind) ? { ...word, hyphen: 2 } : word];
}

/** What the house has for a word may be anything; only what is made like a person's name is one. */
function kindOfName(keys: readonly string[], isTerm: boolean): WordKind {
  if (!isTerm) return "person";
  const isPlace =
    placeKinds.test(keys.at(-1) ?? "") || /[渡巷堡埔尾塘涌站桥寺宫]/u.test(keys.at(-1) ?? "");
  return isPlace || nameCost(keys, 0, keys.length) === Infinity ? "name" : "person";
}

/** What places are: a city, a street, a river. */
const placeKinds = /[市县省区路街江河湖山岛村镇乡港湾]$/u;

function parted(word: Word, at: number, kind: WordKind): Word[] {
  const characters = Array.from(word.text);
  return [characters.slice(0, at), characters.slice(at)].map((part) => ({
    ...word,
    kind,
    text: part.join(""),
  }));
}

/** 風平浪靜: two words of two characters. AABB as in 清清楚楚 is one. */
function isPairOfPairs([a, b, c, d, ...more]: readonly string[], kind: WordKind): boolean {
  if (kind !== "idiom" || d === undefined || more.length > 0 || (a === b && c === d)) return false;
  const { words } = lexicon();
  return words.has(`${a}${b}`) && words.has(`${c}${d}`);
}

/** 王 先生: a surname that stands before a title. */
function titled(words: readonly Word[]): Word[] {
  return words.map((word, at) =>
    isSurname(word) && titles.has(words[at + 1]?.text ?? "") ? { ...word, kind: "person" } : word,
  );
}

const titles = new Set(
  (
    "先生 女士 小姐 太太 同學 同学 同志 老師 老师 教授 醫師 医师 醫生 医生 律師 律师 師傅 师傅 主任 經理 经理 主席 " +
    "總統 总统 總理 总理 部長 部长 院長 院长 校長 校长 局長 局长 市長 市长 縣長 县长 處長 处长 科長 科长 里長 里长"
  ).split(" "),
);

const isSurname = ({ text, rank }: Word) => surnames.has(text) && rank > 300;
