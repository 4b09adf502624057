/**
 * Gives the focus to what a selector finds, after the next paint or as soon as it is there: readings may still be
 * on their way. Whoever goes on with a key or the pointer meanwhile is left alone.
 */
export function focusWhenThere(selector: string): void {
  const find = () => document.querySelector<HTMLElement>(selector);
  requestAnimationFrame(() => {
    const item = find();
    if (item) {
      item.focus();
      return;
    }
    const left = new AbortController();
    const watch = new MutationObserver(() => {
      const late = find();
      if (!late) return;
      left.abort();
      late.focus();
    });
    left.signal.addEventListener("abort", () => watch.disconnect());
    watch.observe(document.body, { childList: true, subtree: true });
    for (const going of ["keydown", "pointerdown"]) {
      window.addEventListener(going, () => left.abort(), { signal: left.signal });
    }
  });
}
