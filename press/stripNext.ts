/** A tag of the paper's own, which stays. Text and attributes hold no bare `<` or `>`: React escapes them. */
const isOurs = /\b(?:data-own\b|type="application\/ld\+json")/;

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const comments = /<!--[\s\S]*?-->/g;
const preloads = /<link rel="preload" as="script"[^>]*>/g;
const sheets = /<link rel="stylesheet" href="\/_next\/static\/chunks\/([\w.~-]+)\.css"[^>]*>/g;
const emptied = /<div hidden="">(?:<!--[^>]*-->)*<\/div>/g;

/**
 * A public page without what only Next's script in the browser would need: it has no client
 * components, so nothing there waits for it. Its style sheets become one.
 */
export function stripNext(html: string): string {
  const names: string[] = [];
  const bare = html
    .replace(emptied, "")
    .replace(scripts, (whole, attributes: string) => (isOurs.test(attributes) ? whole : ""))
    .replace(preloads, "")
    .replace(comments, "")
    .replace(sheets, (_, name: string) => {
      names.push(name);
      return names.length === 1 ? mark : "";
    });
  if (names.length === 0) return bare;
  return bare.replace(mark, `<link rel="stylesheet" href="/style/${names.join("+")}.css"/>`);
}

/** Where the one style sheet goes: no document holds it. */
const mark = "<\0>";
