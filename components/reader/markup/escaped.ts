/** Text in an element or between double quotes. */
export function escaped(text: string): string {
  return special.test(text) ? text.replaceAll(/[&<>"']/g, (one) => entities[one] ?? one) : text;
}

const special = /[&<>"']/;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};
