const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** HTML for feeds, letters and exports, whose plain text is `每(měi)`; all that is no reading is escaped. */
export function ruby(text: string, readings: readonly (string | null)[]): string {
  let written = "";
  let at = 0;
  for (const character of text) {
    const reading = readings[at++];
    written += reading
      ? `<ruby>${character}<rp>(</rp><rt lang="zh-Latn-pinyin">${reading}</rt><rp>)</rp></ruby>`
      : (entities[character] ?? character);
  }
  return written;
}
