/** Names something that public pages are made from. Sections and authors by their slugs, articles by their short ids. */
export type Tag =
  | `article:${string}`
  /** Which articles a list has: those of a section, of an author, with a topic, of the whole paper. */
  | `section:${string}`
  | `author:${string}`
  | `topic:${string}`
  | "latest"
  /** What was put right in articles that are live. */
  | "corrections"
  /** Names, slugs and order of the sections. */
  | "sections"
  /** The paper's name, motto, zone and language. */
  | "house"
  /** The dictionary's fixed forms. */
  | "forms";

export const articleTag = (shortId: string): Tag => `article:${shortId}`;
export const sectionTag = (slug: string): Tag => `section:${slug}`;
export const authorTag = (slug: string): Tag => `author:${slug}`;
export const topicTag = (topic: string): Tag => `topic:${topic}`;
