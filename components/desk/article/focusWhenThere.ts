/** Milliseconds in which what was found may be drawn anew and lose the focus again. */
const UNSETTLED = 5_000;

/**
 * Gives the focus to what a selector finds, after the next paint or as soon as it is there: readings may still be
 * on their way. Whoever goes on with a key or the pointer meanwhile is left alone.
 */
export function focusWhenThere(selector: string): void {
  const left = new AbortController();
  let isFound = false;
  const look = () => {
    if (left.signal.aborted || (isFound && document.activeElement !== document.body)) return;
    const item = document.querySelector<HTMLElement>(selector);
    if (!item) return;
    item.focus();
    if (isFound) return;
    isFound = true;
    setTimeout(() => left.abort(), UNSETTLED);
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { childList: true, subtree: true });
  left.signal.addEventListener("abort", () => watch.disconnect());
  const { signal } = left;
  window.addEventListener("focusout", () => requestAnimationFrame(look), { signal });
  for (const going of ["keydown", "pointerdown"]) {
    window.addEventListener(going, () => left.abort(), { signal });
  }
  requestAnimationFrame(look);
}
