import { engineKnown } from "./engine.ts";
import { isHan } from "./han.ts";
import { canonicalSyllable } from "./legalSyllable.ts";
import { simplified } from "./simplified.ts";

// Simplified forms that stand for several characters of other readings (干 for 乾 and 幹), or were always
// characters of their own (谷 beside 穀): their readings say nothing about the traditional form.
const sharedForms = new Set(
  "干系个尽别参哗恶当采夹蒙术台冲发纤脏曲么占佣仆价佛咽扇舍挨卷折据栖朴柜泄涌沈洒症朱谷吁累膻腊卜苔苹虾蜡同核适旋合辟糊哄厂广无胜杠熏蚕叶种囡后里松斗丑范姜几",
);

/**
 * The known toned readings of one character, canonical, the commonest first; empty where none is known.
 * A character and its simplified or traditional form answer alike wherever the two are one character.
 */
export function readingsOf(character: string): readonly string[] {
  const one = plainForm(character);
  if (!isHan(one)) return [];
  const own = engineKnown(one);
  const simple = simplified(one);
  if (simple === one) return canonical(own);

  const shared = engineKnown(simple);
  if (sharedForms.has(simple) && own.length > 0) {
    return canonical([...shared.filter((reading) => own.includes(reading)), ...own]);
  }
  return canonical([...shared, ...own]);
}

/** The ordinary character behind a compatibility ideograph or a radical, as pasted from PDF files. */
export function plainForm(character: string): string {
  const plain = character.normalize("NFKC");
  return isHan(plain) ? plain : character;
}

function canonical(readings: readonly string[]): readonly string[] {
  return [...new Set(readings.flatMap((reading) => canonicalSyllable(reading) ?? []))];
}
