import type { Reader } from "./Reader.ts";

/**
 * Switching brings the other address's sheet into this page and holds the line that is being read.
 * Whatever fails becomes a plain navigation. The choice is kept in this browser alone.
 */
export function switchModes(reader: Reader): void {
  const TOP = 60;
  const listeners: ((sheet: HTMLElement) => void)[] = [];
  const sheetOf = (page: Document) => page.getElementById("sheet");
  let asked = 0;
  let held: { at: number; scroll: number } | undefined;

  reader.kept = (name) => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  reader.keep = (name, text) => {
    try {
      if (text) localStorage.setItem(name, text);
      else localStorage.removeItem(name);
    } catch {
      // Storage is closed to this page: a mode holds while the links are followed, the rest for now.
    }
  };
  const remember = (mode: string | null) => {
    reader.keep("reading", mode);
  };
  const texts = function* (): Generator<[node: Text, passed: number]> {
    const main = document.getElementById("main");
    if (!main) return;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let passed = 0;
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.parentElement?.closest("[data-controls],script")) continue;
      yield [node, passed];
      passed += node.length;
    }
  };
  const boxOf = (node: Text, from: number, to: number) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getBoundingClientRect();
  };
  const topCharacter = () => {
    if (held?.scroll === scrollY) return { at: held.at, y: bottomOf(held.at) };
    for (const [node, passed] of texts()) {
      if (boxOf(node, 0, node.length).bottom <= TOP) continue;
      for (let at = 0; at < node.length; at += 1) {
        const box = boxOf(node, at, at + 1);
        if (box.height && box.bottom > TOP) return { at: passed + at, y: box.bottom };
      }
    }
    return undefined;
  };
  const bottomOf = (at: number): number => {
    for (const [node, passed] of texts())
      if (at < passed + node.length) return boxOf(node, at - passed, at - passed + 1).bottom;
    return 0;
  };
  /** The same control in the other sheet, by its name and, in the form, its value. */
  const focusAgain = (old: Element | null, fresh: HTMLElement) => {
    const control = old?.closest<HTMLElement>("[data-control]")?.dataset["control"];
    if (!old || !control) return;
    const { name, value } = old as HTMLInputElement;
    const twin = name
      ? `[name="${name}"]${old.matches("input") ? `[value="${value}"]` : ""}`
      : `[data-control="${control}"]`;
    fresh.querySelector<HTMLElement>(twin)?.focus({ preventScroll: true });
  };
  const swap = (html: string, address: string) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const old = sheetOf(document);
    const fresh = sheetOf(page);
    if (!old || !fresh) throw new Error("no sheet");
    const place = scrollY > 0 ? topCharacter() : undefined;
    const focused = document.activeElement;
    const pictures = old.querySelectorAll("img");
    fresh.querySelectorAll("img").forEach((picture, at) => {
      const same = pictures[at];
      if (same?.srcset === picture.srcset) picture.replaceWith(same);
    });
    const settings = fresh.querySelector<HTMLDetailsElement>("[data-settings]");
    if (settings) settings.open = old.querySelector("[data-settings][open]") !== null;
    old.replaceWith(document.adoptNode(fresh));
    document.title = page.title;
    document.documentElement.lang = page.documentElement.lang;
    history.replaceState(history.state, "", address);
    if (place) {
      scrollBy({ top: bottomOf(place.at) - place.y, behavior: "instant" });
      held = { at: place.at, scroll: scrollY };
    }
    focusAgain(focused, fresh);
    for (const then of listeners) then(fresh);
  };

  reader.onSheet = (then) => {
    listeners.push(then);
    const sheet = sheetOf(document);
    if (sheet) then(sheet);
  };
  reader.show = async (address, mode) => {
    const own = (asked += 1);
    try {
      if (mode !== null) remember(mode);
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(answer.statusText);
      const html = await answer.text();
      // What was asked for since then is what is wanted.
      if (own !== asked) return;
      swap(html, answer.url);
      if (mode === null) remember(sheetOf(document)?.dataset["mode"] ?? "");
    } catch {
      if (own === asked) location.assign(address);
    }
  };

  addEventListener("click", (event) => {
    const target = event.target as Element | null;
    const link = target?.closest<HTMLAnchorElement>("a[data-to]");
    const settings = document.querySelector<HTMLDetailsElement>("[data-settings][open]");
    if (settings && target && !settings.contains(target) && !link) settings.open = false;
    if (!link) return;
    const mode = link.dataset["to"] ?? "";
    const isPlainClick =
      !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlainClick) {
      remember(mode);
      return;
    }
    event.preventDefault();
    void reader.show(link.href, mode);
  });
  const ask = (form: HTMLFormElement | null) => {
    if (!form) return;
    const asked = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (typeof value === "string") asked.append(name, value);
    });
    void reader.show(`${form.action}?${String(asked)}`, null);
  };
  addEventListener("change", (event) => {
    const field = event.target as HTMLInputElement;
    // The speed of the voice stands among the settings and is none of an address.
    if (field.name) ask(field.closest<HTMLFormElement>("[data-settings] form"));
  });
  addEventListener("submit", (event) => {
    const form = (event.target as Element).closest<HTMLFormElement>("[data-settings] form");
    if (!form) return;
    event.preventDefault();
    ask(form);
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const settings = document.querySelector<HTMLDetailsElement>("[data-settings][open]");
    if (!settings) return;
    settings.open = false;
    settings.querySelector("summary")?.focus();
  });

  reader.onSheet((sheet) => sheet.querySelector("[data-print]")?.removeAttribute("hidden"));
  addEventListener("click", ({ target }) => {
    if ((target as Element).closest("[data-print]")) print();
  });

  // A remembered mode that has no address any more would lead to nothing for good.
  reader.onSheet((sheet) => {
    const mode = reader.kept("reading");
    if (!mode || !location.pathname.endsWith(`/${mode}`) || sheet.dataset["mode"] === mode) return;
    remember(null);
    location.replace(location.pathname.slice(0, -mode.length - 1) || "/");
  });
}
