/**
 * The public pages' only script. It is the same on every page, so that a policy can allow it by its
 * hash. It keeps the choice of pinyin in this browser alone: on arrival, before anything is painted,
 * it goes on to the address that fits the choice; on switching, it brings the other address's sheet
 * into this page and holds the line that is being read. Whatever fails becomes a plain navigation.
 */
export const pinyinScript = `(() => {
  const KEY = "pinyin", root = document.documentElement;
  const chosen = () => { try { return localStorage.getItem(KEY); } catch { return null; } };
  const keep = (choice) => { try { localStorage.setItem(KEY, choice); } catch {} };
  const arrive = () => {
    const path = location.pathname;
    if (chosen() !== "on" || !/^\\/(?:(?:articles|sections|authors)\\/[^/]+)?$/.test(path)) return;
    root.style.visibility = "hidden";
    setTimeout(() => { root.style.visibility = ""; }, 3000);
    location.replace((path === "/" ? "" : path) + "/pinyin" + location.search + location.hash);
  };
  const texts = function* () {
    const walker = document.createTreeWalker(document.getElementById("main"), NodeFilter.SHOW_TEXT);
    for (let passed = 0; walker.nextNode(); ) {
      const node = walker.currentNode;
      if (node.parentElement.closest("a[data-pinyin],script")) continue;
      yield [node, passed];
      passed += node.length;
    }
  };
  const boxOf = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getBoundingClientRect();
  };
  let held;
  const topCharacter = () => {
    if (held?.scroll === scrollY) return { at: held.at, y: bottomOf(held.at) };
    for (const [node, passed] of texts()) {
      if (boxOf(node, 0, node.length).bottom <= 60) continue;
      for (let at = 0; at < node.length; at++) {
        const box = boxOf(node, at, at + 1);
        if (box.height && box.bottom > 60) return { at: passed + at, y: box.bottom };
      }
    }
  };
  const bottomOf = (at) => {
    for (const [node, passed] of texts())
      if (at < passed + node.length) return boxOf(node, at - passed, at - passed + 1).bottom;
  };
  const swap = (html, link) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const old = document.getElementById("sheet"), fresh = page.getElementById("sheet");
    const place = scrollY > 0 && topCharacter();
    const pictures = old.querySelectorAll("img");
    fresh.querySelectorAll("img").forEach((picture, at) => {
      if (pictures[at]?.srcset === picture.srcset) picture.replaceWith(pictures[at]);
    });
    old.replaceWith(document.adoptNode(fresh));
    history.replaceState(history.state, "", link.href);
    if (place) {
      scrollBy({ top: bottomOf(place.at) - place.y, behavior: "instant" });
      held = { at: place.at, scroll: scrollY };
    }
    fresh.querySelector("a[data-pinyin]").focus({ preventScroll: true });
  };
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-pinyin]");
    if (!link) return;
    keep(link.dataset.pinyin);
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    fetch(link.href)
      .then((answer) => (answer.ok ? answer.text() : Promise.reject()))
      .then((html) => swap(html, link))
      .catch(() => location.assign(link.href));
  });
  addEventListener("pageshow", (event) => event.persisted && arrive());
  arrive();
})();`;
