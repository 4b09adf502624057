/**
 * Before anything is painted: goes on to the page's address in the mode that this browser remembers.
 * It runs as text in the page's head, so it can reach nothing outside itself. A remembered mode is
 * taken only if it surely has an address other than the plain one, or the two would lead to each other.
 */
export function arrive(words: readonly string[], strong: readonly string[]): void {
  const root = document.documentElement;
  root.dataset["script"] = "";
  const go = () => {
    let mode: string | null = null;
    try {
      mode = localStorage.getItem("reading");
    } catch {
      // Storage is closed to this page: nothing is remembered.
    }
    const { pathname, search, hash } = location;
    if (!mode || !/^\/(?:(?:articles|sections|authors)\/[^/]+|corrections)?$/.test(pathname))
      return;
    const parts = mode.split("-");
    const isWhole = parts.every((part, at) => words.includes(part) && parts.indexOf(part) === at);
    if (!isWhole || !parts.some((part) => strong.includes(part))) return;
    root.style.visibility = "hidden";
    setTimeout(() => {
      root.style.visibility = "";
    }, 3000);
    location.replace(`${pathname === "/" ? "" : pathname}/${mode}${search}${hash}`);
  };
  addEventListener("pageshow", (event) => {
    if (event.persisted) go();
  });
  go();
}
