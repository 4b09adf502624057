import { unwrap } from "./replaceTag.ts";

const textBlocks = "p, div, h1, h2, h3, h4, h5, h6, li, td, th, figcaption, aside, blockquote";
// U+00A0, zero-width characters, soft hyphen and byte order mark.
const invisible = /[\u200B-\u200D\u2060\u00AD\uFEFF]/g;

/** White space, empty paragraphs, line breaks that mean paragraphs, tables that are only layout. */
export function tidyBlocks(body: HTMLElement): void {
  tidyText(body);
  for (const table of [...body.querySelectorAll("table")]) tidyTable(table);
  for (const block of [...body.querySelectorAll("p, div")]) splitAtBreaks(block);
  for (const block of [...body.querySelectorAll(textBlocks)]) trim(block);
  for (const block of [
    ...body.querySelectorAll("p, div, h1, h2, h3, h4, h5, h6, li, ul, ol, blockquote"),
  ].reverse()) {
    if (isEmpty(block) && !block.closest("td, th")) block.remove();
  }
}

function tidyText(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.nodeValue === null) continue;
    text.nodeValue = text.nodeValue
      .replace(invisible, "")
      .replaceAll("\u00A0", " ")
      // A line of source code is not a space between two Chinese characters.
      .replace(
        /(?<=[\p{sc=Han}\u3001-\u303F\uFF01-\uFF60])[ \t]*[\r\n]+\s*(?=[\p{sc=Han}\u3001-\u303F\uFF01-\uFF60])/gu,
        "",
      )
      .replace(/[ \t\r\n]+/g, " ");
  }
}

function tidyTable(table: HTMLTableElement): void {
  table.querySelectorAll("colgroup, col").forEach((column) => column.remove());
  const { caption } = table;
  if (caption) {
    const paragraph = table.ownerDocument.createElement("p");
    paragraph.append(...caption.childNodes);
    table.before(paragraph);
    caption.remove();
  }
  const cells = table.querySelectorAll("td, th");
  const isLayout = cells.length <= 1 || table.querySelector("table") !== null;
  if (!isLayout) return;
  for (const part of [...table.querySelectorAll("tbody, thead, tfoot, tr, td, th")]) {
    if (part.closest("table") !== table) continue;
    if (/^t[dh]$/.test(part.localName)) part.append(table.ownerDocument.createElement("br"));
    unwrap(part);
  }
  const div = table.ownerDocument.createElement("div");
  div.append(...table.childNodes);
  table.replaceWith(div);
}

// Two line breaks in a row, as in e-mail and old pages, are the end of a paragraph.
function splitAtBreaks(block: Element): void {
  const breaks = [...block.childNodes].filter((node) => node.nodeName === "BR");
  for (const br of breaks) {
    const next = nextThing(br);
    if (next?.nodeName !== "BR") continue;
    const rest = block.ownerDocument.createElement(block.localName);
    let node = next.nextSibling;
    while (node) {
      const following: ChildNode | null = node.nextSibling;
      rest.append(node);
      node = following;
    }
    next.remove();
    br.remove();
    block.after(rest);
    splitAtBreaks(rest);
    return;
  }
}

function nextThing(node: Node): ChildNode | null {
  let next = node.nextSibling;
  while (next && next.nodeType === 3 && next.nodeValue?.trim() === "") next = next.nextSibling;
  return next;
}

function trim(block: Element): void {
  for (const side of ["firstChild", "lastChild"] as const) {
    let end = block[side];
    while (end && (end.nodeName === "BR" || isBlank(end))) {
      end.remove();
      end = block[side];
    }
    // Indentation by full-width spaces is the paper's business, not the text's.
    if (end?.nodeType === 3 && end.nodeValue !== null) {
      const isFirst = side === "firstChild";
      end.nodeValue = end.nodeValue.replace(isFirst ? /^[\s\u3000]+/ : /[\s\u3000]+$/, "");
    }
  }
}

function isBlank(node: ChildNode): boolean {
  return node.nodeType === 3 && (node.nodeValue ?? "").replace(/[\s\u3000]/g, "") === "";
}

function isEmpty(block: Element): boolean {
  if (block.querySelector("img, figure, table, hr") !== null) return false;
  return block.textContent.replace(/[\s\u3000]/g, "") === "";
}
