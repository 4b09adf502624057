import { isHan } from "#pinyin/han.ts";
import { canonicalSyllable } from "#pinyin/legalSyllable.ts";

interface Pair {
  base: string;
  reading: string;
}

/**
 * Ruby to readings: `<ruby>字<rt>zì</rt></ruby>`, with or without rb and rp, tabular, and the
 * generated kind that Zhubi's own pages use. What is no pinyin stays in the text, in brackets.
 */
export function keepReadings(body: HTMLElement): void {
  for (const ruby of [...body.querySelectorAll("ruby")]) {
    const nodes = pairsOf(ruby).flatMap((pair) => written(ruby.ownerDocument, pair));
    ruby.replaceWith(...nodes);
  }
}

function pairsOf(ruby: Element): Pair[] {
  const bases: string[] = [];
  const readings: string[] = [];
  let loose = "";
  const close = () => {
    if (loose.trim() !== "") bases.push(loose.trim());
    loose = "";
  };
  const look = (node: ChildNode) => {
    const name = node.nodeName.toLowerCase();
    if (name === "rp") return;
    if (name === "rt") {
      close();
      readings.push(readingIn(node as Element));
    } else if (name === "rb") {
      close();
      bases.push(node.textContent?.trim() ?? "");
    } else if (name === "rtc" || name === "rbc") {
      close();
      node.childNodes.forEach(look);
      close();
    } else loose += node.textContent ?? "";
  };
  ruby.childNodes.forEach(look);
  close();
  return bases.map((base, index) => ({ base, reading: readings[index] ?? "" }));
}

function readingIn(rt: Element): string {
  return (rt.textContent.trim() || rt.getAttribute("data-r") || "").trim();
}

function written(document: Document, { base, reading }: Pair): Node[] {
  const characters = Array.from(base);
  const syllables = reading
    .split(/[\s'’]+/)
    .filter(Boolean)
    .map(tonedSyllable);
  if (characters.every(isHan) && characters.length === syllables.length) {
    if (syllables.every((syllable) => syllable !== null)) {
      return characters.map((character, index) =>
        readingSpan(document, character, syllables[index] ?? ""),
      );
    }
  }
  return [document.createTextNode(reading === "" ? base : `${base}(${reading})`)];
}

// Toneless pinyin says too little to be kept as a person's reading.
function tonedSyllable(text: string): string | null {
  const isToned = /[1-5]$/.test(text) || /[\u0300\u0301\u0304\u030C]/.test(text.normalize("NFD"));
  return isToned ? canonicalSyllable(text) : null;
}

function readingSpan(document: Document, character: string, pinyin: string): HTMLElement {
  const span = document.createElement("span");
  span.setAttribute("data-reading", pinyin);
  span.setAttribute("data-origin", "import");
  span.textContent = character;
  return span;
}
