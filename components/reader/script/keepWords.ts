import type { Reader, SavedWord } from "./Reader.ts";

/** The list of words that a reader keeps: in this browser alone, and to be taken along as CSV for Anki. */
export function keepWords(reader: Reader): void {
  const MOST = 2000;
  const fields = ["word", "reading", "meaning", "sentence"] as const;

  const isWord = (value: unknown): value is SavedWord =>
    typeof value === "object" &&
    value !== null &&
    fields.every((field) => typeof (value as Record<string, unknown>)[field] === "string");
  const list = (): SavedWord[] => {
    try {
      const kept: unknown = JSON.parse(reader.kept("reading-list") ?? "[]");
      return Array.isArray(kept) ? kept.filter(isWord) : [];
    } catch {
      return [];
    }
  };
  const keep = (words: SavedWord[]) => {
    reader.keep("reading-list", JSON.stringify(words.slice(-MOST)));
    count();
  };
  const count = () => {
    const { length } = list();
    for (const button of document.querySelectorAll<HTMLElement>("[data-open-list]")) {
      button.hidden = length === 0;
      // Drawn by style sheets: what is inside the page's elements stays as the server sent it.
      button.dataset["count"] = String(length);
    }
  };

  reader.isSaved = (word) => list().some((one) => one.word === word);
  reader.toggleWord = (saved) => {
    const others = list().filter(({ word }) => word !== saved.word);
    const isNew = others.length === list().length;
    keep(isNew ? [...others, saved] : others);
    return reader.isSaved(saved.word);
  };
  reader.onSheet(count);

  const open = () => {
    const template = document.querySelector<HTMLElement>("[data-list]");
    if (!template) return;
    const dialog = document.createElement("dialog");
    dialog.id = "word-list";
    dialog.setAttribute("aria-label", template.dataset["list"] ?? "");
    dialog.append(...Array.from(template.cloneNode(true).childNodes));
    const rows = dialog.querySelector("tbody");
    const row = rows?.querySelector("tr");
    rows?.replaceChildren(
      ...list().map((saved) => {
        const drawn = row?.cloneNode(true) as HTMLElement;
        for (const field of fields.slice(0, 3))
          drawn.querySelector(`[data-slot="${field}"]`)?.append(saved[field]);
        drawn.querySelector("button")?.addEventListener("click", () => {
          keep(list().filter(({ word }) => word !== saved.word));
          drawn.remove();
          if (list().length === 0) dialog.close();
          else dialog.querySelector<HTMLElement>("button")?.focus();
        });
        return drawn;
      }),
    );
    dialog.querySelector("[data-export]")?.addEventListener("click", download);
    dialog.querySelector("[data-close]")?.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      document.querySelector<HTMLElement>("[data-open-list] button")?.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
  };
  /** The lines that begin with # tell Anki what follows: https://docs.ankiweb.net/importing/text-files.html */
  const download = () => {
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const lines = list().map((saved) => fields.map((field) => quoted(saved[field])).join(","));
    const head = ["#separator:Comma", "#html:false", `#columns:${fields.join(",")}`];
    const link = document.createElement("a");
    link.href = URL.createObjectURL(
      new Blob([[...head, ...lines, ""].join("\r\n")], { type: "text/csv;charset=utf-8" }),
    );
    link.download = "words.csv";
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 1000);
  };
  addEventListener("click", ({ target }) => {
    if ((target as Element).closest("[data-open-list]")) open();
  });
}
