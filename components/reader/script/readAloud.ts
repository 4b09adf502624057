import type { Place, Reader } from "./Reader.ts";

/**
 * Reads the article aloud by the browser's own voice, sentence by sentence, from the first that is in
 * sight. Where the browser has no voice for Mandarin there is no such button.
 */
export function readAloud(reader: Reader): void {
  if (!("speechSynthesis" in window)) return;
  const speech = window.speechSynthesis;
  let queue: Place[] = [];

  const voices = () =>
    speech.getVoices().filter(({ lang }) => /^(?:zh|cmn)\b(?!.*\b(?:HK|MO|yue)\b)/i.test(lang));
  const voiceOf = (language: string) => {
    const isMainland = /-CN$/.test(language) || (/Hans/.test(language) && !/-TW$/.test(language));
    const region = isMainland ? /CN|Hans/i : /TW|Hant/i;
    const known = voices();
    return known.find(({ lang }) => region.test(lang)) ?? known[0];
  };
  const offer = () => {
    const isOffered = voices().length > 0;
    for (const one of document.querySelectorAll<HTMLElement>("[data-aloud]"))
      one.hidden = !isOffered;
    const rate = document.querySelector<HTMLSelectElement>("select[data-rate]");
    const kept = reader.kept("reading-rate");
    if (rate && Array.from(rate.options).some(({ value }) => value === kept))
      rate.value = kept ?? "1";
  };
  const sentences = (): Place[] =>
    reader.blocks().flatMap((block) =>
      Array.from(
        block.text.matchAll(/[^。！？；]+[。！？；]?[」』”’）]*/gu),
        ({ index, 0: text }) => ({
          block,
          from: index,
          to: index + text.length,
        }),
      ).filter(({ from, to }) => block.text.slice(from, to).trim()),
    );
  const boxOf = ({ block, from, to }: Place) => block.rangeOf(from, to).getBoundingClientRect();

  const stop = () => {
    queue = [];
    speech.cancel();
    reader.tint("reading-sentence", null);
    press(false);
  };
  const press = (isOn: boolean) => {
    for (const button of document.querySelectorAll("[data-speak]"))
      button.setAttribute("aria-pressed", String(isOn));
  };
  const next = () => {
    const [place] = queue;
    if (!place) {
      stop();
      return;
    }
    const { block, from, to } = place;
    const language = block.element.closest<HTMLElement>("#sheet")?.lang ?? "";
    const said = new SpeechSynthesisUtterance(block.text.slice(from, to));
    const voice = voiceOf(language);
    if (voice) said.voice = voice;
    said.lang = voice?.lang ?? language;
    const rate = document.querySelector<HTMLSelectElement>("select[data-rate]");
    said.rate = Number(rate?.value ?? 1) || 1;
    said.onend = () => {
      if (queue[0] !== place) return;
      queue.shift();
      next();
    };
    said.onerror = () => {
      if (queue[0] === place) stop();
    };
    reader.tint("reading-sentence", block.rangeOf(from, to));
    const box = boxOf(place);
    if (box.top < 60 || box.bottom > innerHeight)
      scrollBy({ top: box.top - innerHeight / 4, behavior: "instant" });
    speech.speak(said);
  };

  addEventListener("click", ({ target }) => {
    if (!(target as Element).closest("[data-speak]")) return;
    if (queue.length > 0) {
      stop();
      return;
    }
    const all = sentences();
    const first = all.findIndex((place) => boxOf(place).bottom > 60);
    queue = all.slice(Math.max(0, first));
    press(true);
    next();
  });
  addEventListener("change", ({ target }) => {
    const rate = target as HTMLSelectElement;
    if (!rate.matches("select[data-rate]")) return;
    reader.keep("reading-rate", rate.value);
    if (queue.length === 0) return;
    // What is being said begins again at the new speed.
    const rest = queue;
    queue = [];
    speech.cancel();
    queue = rest;
    next();
  });
  addEventListener("pagehide", stop);
  speech.addEventListener("voiceschanged", offer);
  reader.onSheet(() => {
    if (queue.length > 0) stop();
    offer();
  });
}
