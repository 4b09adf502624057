import type { Meaning, Place, Reader } from "./Reader.ts";

/** A word's card: its reading, what it means, and whether it is in the list. */
export function showCard(reader: Reader): void {
  let card: HTMLElement | null = null;
  let current: Place | null = null;
  const slot = (name: string) => card?.querySelector<HTMLElement>(`[data-slot="${name}"]`);
  const same = (one: string, other: string) => plain(one) === plain(other);
  const plain = (reading: string) => reading.replaceAll(/[ '-]/g, "").toLowerCase();

  /** The paper's own reading, where the page has it over every character. */
  const readingOf = ({ block, from, to }: Place): string => {
    const ruby = new Set<Element>();
    for (let at = from; at < to; at += 1) {
      const found = block.rangeOf(at, at + 1).startContainer.parentElement?.closest("ruby");
      if (!found) return "";
      ruby.add(found);
    }
    const texts = Array.from(ruby, (one) => one.textContent).join("");
    if (texts !== block.text.slice(from, to)) return "";
    const spelt = Array.from(ruby, (one) =>
      Array.from(one.querySelectorAll<HTMLElement>("[data-r]"), ({ dataset }) => {
        const { r = "", mark = "" } = dataset;
        return mark === "˙" ? mark + r : r + mark;
      }).join(""),
    );
    return spelt.join(" ");
  };
  const sentenceOf = ({ block, from }: Place): string => {
    const start = block.text.slice(0, from).search(/[^。！？]*$/u);
    return /^[^。！？]*[。！？]?[」』”’）]?/u.exec(block.text.slice(start))?.[0].trim() ?? "";
  };
  const itemOf = ([reading, meaning, other]: Meaning, hasReading: boolean) => {
    const item = document.createElement("li");
    if (hasReading) {
      const spelt = document.createElement("b");
      spelt.textContent = `${reading} `;
      spelt.lang = "zh-Latn-pinyin";
      item.append(spelt);
    }
    item.append(meaning + (other ? ` (${other})` : ""));
    return item;
  };
  /** Beside the word where there is room; style sheets put it at the foot of a small screen. */
  const stand = (element: HTMLElement, word: DOMRect) => {
    const { offsetHeight: height, offsetWidth: width } = element;
    const isBelow = word.bottom + height + 12 < innerHeight;
    const left = Math.max(12, Math.min(word.left, document.body.clientWidth - width - 12));
    element.style.setProperty("--left", `${left + scrollX}px`);
    const top = isBelow ? word.bottom + 8 : word.top - height - 8;
    element.style.setProperty("--top", `${top + scrollY}px`);
  };
  const draw = (place: Place, meanings: Meaning[], isLost: boolean) => {
    const template = document.querySelector<HTMLElement>("[data-card]");
    if (!template) return;
    const range = place.block.rangeOf(place.from, place.to);
    const word = place.block.text.slice(place.from, place.to);
    const own = readingOf(place);
    const first = meanings.find(([reading]) => same(reading, own)) ?? meanings[0];
    const reading = own || (first?.[0] ?? "");
    card?.remove();
    card = template.cloneNode(true) as HTMLElement;
    card.hidden = false;
    card.id = "word-card";
    card.setAttribute("aria-label", word);
    slot("word")?.append(word);
    slot("reading")?.append(reading);
    const ordered = first ? [first, ...meanings.filter((one) => one !== first)] : [];
    const hasReadings = meanings.length > 1 || (first !== undefined && !same(first[0], reading));
    slot("meanings")?.append(...ordered.map((one) => itemOf(one, hasReadings)));
    slot("unknown")?.toggleAttribute("hidden", isLost || meanings.length > 0);
    slot("lost")?.toggleAttribute("hidden", !isLost);
    const save = card.querySelector<HTMLButtonElement>("[data-save]");
    const press = (isSaved: boolean) => save?.setAttribute("aria-pressed", String(isSaved));
    press(reader.isSaved(word));
    save?.addEventListener("click", () =>
      press(
        reader.toggleWord({
          word,
          reading,
          meaning: first?.[1] ?? "",
          sentence: sentenceOf(place),
        }),
      ),
    );
    card.querySelector("[data-close]")?.addEventListener("click", leave);
    document.body.append(card);
    reader.tint("reading-word", range);
    stand(card, range.getBoundingClientRect());
  };
  /** Back to where the card was called from. */
  const leave = () => {
    const text = current?.block.element.closest<HTMLElement>("[data-text]");
    reader.closeCard();
    text?.focus({ preventScroll: true });
  };

  reader.cardPlace = () => current;
  reader.closeCard = () => {
    card?.remove();
    card = null;
    current = null;
    reader.tint("reading-word", null);
  };
  reader.openCard = async (asked) => {
    current = asked;
    reader.tint("reading-word", asked.block.rangeOf(asked.from, asked.to));
    const found = await reader.findWord(asked).catch(() => null);
    // Another word may have been asked for meanwhile.
    if (current !== asked) return;
    current = found?.place ?? asked;
    draw(current, found?.meanings ?? [], found === null);
  };
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && card) leave();
  });
}
