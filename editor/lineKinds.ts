/** The nodes that hold a line of text, for who reads a stored document without the schema. */
export const lineKinds: ReadonlySet<string> = new Set([
  "headline",
  "standfirst",
  "paragraph",
  "heading",
  "pullQuote",
  "picture",
]);
