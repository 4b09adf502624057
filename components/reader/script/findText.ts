import type { Reader, TextBlock } from "./Reader.ts";

/** Finds the article's text by blocks, whatever the markup of its annotation. */
export function findText(reader: Reader): void {
  reader.blocks = () => {
    const parts = document.querySelectorAll<HTMLElement>("[data-text]");
    const leaf = "p,h1,h2,h3,figcaption>span,td,th";
    const elements = Array.from(parts).flatMap((part) =>
      part.matches(leaf) ? [part] : Array.from(part.querySelectorAll<HTMLElement>(leaf)),
    );
    const inner = elements.filter((element) => !element.querySelector("p"));
    return inner.map(blockOf).filter(({ text }) => text.trim());
  };
  const blockOf = (element: HTMLElement): TextBlock => {
    const nodes: { node: Text; start: number }[] = [];
    let text = "";
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      nodes.push({ node, start: text.length });
      text += node.data;
    }
    const at = (place: number, isEnd: boolean) => {
      const found = nodes.findLast(({ start }) => (isEnd ? start < place : start <= place));
      return found ?? nodes[0];
    };
    return {
      element,
      text,
      rangeOf: (from, to) => {
        const range = document.createRange();
        const [first, last] = [at(from, false), at(to, true)];
        if (first) range.setStart(first.node, from - first.start);
        if (last) range.setEnd(last.node, to - last.start);
        return range;
      },
      placeOf: (node, offset) => {
        const found = nodes.find((one) => one.node === node);
        return found ? found.start + offset : -1;
      },
    };
  };
  reader.tint = (name, range) => {
    if (!("highlights" in CSS)) return;
    if (range) CSS.highlights.set(name, new Highlight(range));
    else CSS.highlights.delete(name);
  };
}
