import type { Place, Reader, TextBlock } from "./Reader.ts";

/** A tap on a word, or the arrow keys in the text, shows the word's card, while looking up is on. */
export function lookUpWords(reader: Reader): void {
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  let isOn = false;

  const wordsOf = (block: TextBlock): Place[] =>
    Array.from(segmenter.segment(block.text))
      .filter(({ segment }) => /\p{Script=Han}/u.test(segment))
      .map(({ index, segment }) => ({ block, from: index, to: index + segment.length }));
  const wordAt = (block: TextBlock, place: number): Place | null =>
    wordsOf(block).find(({ from, to }) => from <= place && place < to) ?? null;

  const turn = (on: boolean) => {
    isOn = on;
    if (!on) reader.closeCard();
    const button = document.querySelector("[data-look-up]");
    button?.removeAttribute("hidden");
    button?.setAttribute("aria-pressed", String(on));
    for (const text of document.querySelectorAll<HTMLElement>("[data-text=body]"))
      if (on) text.tabIndex = 0;
      else text.removeAttribute("tabindex");
  };
  reader.onSheet(({ dataset }) => {
    reader.closeCard();
    const chosen = reader.kept("reading-words");
    const isAnnotated = "pinyinLines" in dataset || "zhuyinLines" in dataset;
    turn(chosen === "on" || (chosen !== "off" && isAnnotated));
  });

  addEventListener("click", (event) => {
    const target = event.target as Element;
    if (target.closest("[data-look-up]")) {
      turn(!isOn);
      reader.keep("reading-words", isOn ? "on" : "off");
      return;
    }
    if (target.closest("#word-card")) return;
    const isElsewhere = target.closest("a,button,summary,form,select");
    const isSelecting = getSelection()?.isCollapsed === false;
    const place = isOn && !isElsewhere && !isSelecting ? touched(event, target) : null;
    if (place) void reader.openCard(place);
    else reader.closeCard();
  });
  const touched = ({ clientX: x, clientY: y }: MouseEvent, target: Element): Place | null => {
    const block = reader.blocks().find(({ element }) => element.contains(target));
    if (!block) return null;
    const ruby = target.closest("ruby");
    const base = ruby?.querySelector("span:not([data-r])") ?? ruby;
    if (ruby && base?.firstChild) {
      const from = block.placeOf(base.firstChild, 0);
      return base === ruby
        ? wordAt(block, from)
        : { block, from, to: from + base.textContent.length };
    }
    const caret = caretAt(x, y);
    const near = caret ? block.placeOf(...caret) : -1;
    for (const at of [near, near - 1]) {
      if (at < 0 || at >= block.text.length) continue;
      const box = block.rangeOf(at, at + 1).getBoundingClientRect();
      if (box.left <= x && x <= box.right) return wordAt(block, at);
    }
    return null;
  };
  const caretAt = (x: number, y: number): [Node, number] | null => {
    if ("caretPositionFromPoint" in document) {
      const found = document.caretPositionFromPoint(x, y);
      return found && [found.offsetNode, found.offset];
    }
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Safari before 18.4 has no other.
    const range = (document as Document).caretRangeFromPoint(x, y);
    return range && [range.startContainer, range.startOffset];
  };

  addEventListener("keydown", (event) => {
    const text = (event.target as Element).closest("[data-text=body]");
    if (!isOn || !text || event.altKey || event.ctrlKey || event.metaKey) return;
    const save = document.querySelector<HTMLElement>("#word-card [data-save]");
    if (event.key === "Enter" && save) {
      event.preventDefault();
      save.focus();
    }
    const isForward = event.key === "ArrowRight";
    if (!isForward && event.key !== "ArrowLeft") return;
    event.preventDefault();
    const words = reader
      .blocks()
      .filter(({ element }) => text.contains(element))
      .flatMap(wordsOf);
    const place = nextOf(words, isForward);
    if (!place) return;
    const box = place.block.rangeOf(place.from, place.to).getBoundingClientRect();
    if (box.top < 70 || box.bottom > innerHeight - 200)
      scrollBy({ top: box.top - innerHeight / 3, behavior: "instant" });
    void reader.openCard(place);
  });
  /** From the card's word, which may be longer than the segmenter's, or the first that is in sight. */
  const nextOf = (words: Place[], isForward: boolean): Place | undefined => {
    const here = reader.cardPlace();
    if (!here) {
      return words.find(({ block }) => block.element.getBoundingClientRect().bottom > 70);
    }
    const own = words.filter(({ block }) => block.element === here.block.element);
    const [first] = own;
    const start = first ? words.indexOf(first) : 0;
    if (!isForward) {
      const before = own.findLastIndex(({ to }) => to <= here.from);
      return words[start + before] ?? words[0];
    }
    const after = own.findIndex(({ from }) => from >= here.to);
    return words[start + (after < 0 ? own.length : after)];
  };
}
