/**
 * Word writes a list as paragraphs of the class MsoListParagraph, with level and marker in
 * `mso-list` styles. Puts real lists in their place.
 */
export function listWordLists(body: HTMLElement): void {
  let run: HTMLElement[] = [];
  const paragraphs = [...body.querySelectorAll<HTMLElement>("p, h1, h2, h3, h4, h5, h6")];
  for (const paragraph of paragraphs) {
    if (run.length > 0 && nextElement(run.at(-1)) !== paragraph) run = finish(run);
    if (levelOf(paragraph) > 0) run.push(paragraph);
    else run = finish(run);
  }
  finish(run);
}

function nextElement(element: Element | undefined): Element | null {
  return element?.nextElementSibling ?? null;
}

function levelOf(paragraph: HTMLElement): number {
  const style = paragraph.getAttribute("style") ?? "";
  const level = /mso-list:[^;]*level(\d+)/i.exec(style)?.[1];
  if (level) return Number(level);
  return /^MsoList(Bullet|Number)/.test(paragraph.className) ? 1 : 0;
}

function finish(run: HTMLElement[]): HTMLElement[] {
  const [first] = run;
  if (!first) return [];
  const open: { level: number; list: HTMLElement }[] = [];
  const home = first.ownerDocument.createElement("div");
  first.before(home);
  for (const paragraph of run) {
    const level = levelOf(paragraph);
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    if ((open.at(-1)?.level ?? 0) < level)
      open.push({ level, list: newList(paragraph, open, home) });
    open.at(-1)?.list.append(itemOf(paragraph));
  }
  home.replaceWith(...home.childNodes);
  return [];
}

function newList(
  paragraph: HTMLElement,
  open: readonly { list: HTMLElement }[],
  home: HTMLElement,
): HTMLElement {
  const marker = markerOf(paragraph)?.textContent.trim() ?? "";
  const isNumbered =
    /^[(（]?[0-9a-z一二三四五六七八九十甲乙丙丁]+[)）.、．]/i.test(marker) && !/^o\b/.test(marker);
  const list = paragraph.ownerDocument.createElement(isNumbered ? "ol" : "ul");
  const start = Number.parseInt(marker.replace(/^[(（]/, ""), 10);
  if (isNumbered && start > 1) list.setAttribute("start", String(start));
  (open.at(-1)?.list.lastElementChild ?? home).append(list);
  return list;
}

function markerOf(paragraph: HTMLElement): Element | undefined {
  return [...paragraph.querySelectorAll("span")].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? ""),
  );
}

function itemOf(paragraph: HTMLElement): HTMLElement {
  markerOf(paragraph)?.remove();
  const item = paragraph.ownerDocument.createElement("li");
  const inner = paragraph.ownerDocument.createElement("p");
  inner.append(...paragraph.childNodes);
  item.append(inner);
  paragraph.remove();
  return item;
}
