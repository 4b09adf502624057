/** One story of the demo paper, as plain data: the seed turns it into rows. */
export interface DemoArticle {
  /** The file's own name; also the stem of its slug in tests. */
  name: string;
  section: "yao-wen" | "di-fang" | "cai-jing" | "ke-xue" | "wen-hua" | "ping-lun";
  /** `staged` is live with edits that readers don't see yet. */
  state: "draft" | "submitted" | "returned" | "live" | "staged" | "withdrawn";
  /** How long before the seeding it was published, or last written while unpublished. */
  hoursAgo: number;
  headline: string;
  standfirst: string;
  dateline?: string;
  /** Where the text came from, if not from the paper's own desk. */
  source?: string;
  by: DemoCredits;
  tags: string[];
  /** The lead picture. */
  picture?: DemoPicture & { name: string };
  body: Block[];
  notices: NoticeKind[];
  /** What the editor wrote when sending it back; only where `state` is `returned`. */
  returnComment?: string;
  /** What readers were told of it later; the text has it right. */
  correction?: { note: string; hoursAgo: number };
  /** What its address says; only where `state` is `withdrawn`. */
  withdrawalReason?: string;
  /** The headline in the unpublished edit; only where `state` is `staged`. */
  stagedHeadline?: string;
}

/** Each entry is a key of the cast (`lin`, `shen` …) or a contributor's name. */
export interface DemoCredits {
  reporters: string[];
  responsibleEditors: string[];
  photographers?: string[];
  proofreaders?: string[];
  translators?: string[];
}

/** A picture's `name` is its file in `db/seed/pictures/`, which exports `draw(): string` (SVG). */
export interface DemoPicture {
  caption: string;
  credit: string;
  alt: string;
}

export type NoticeKind = "reprint" | "copyright" | "hotline" | "photo_rights" | "follow";

/** A node of the document as tiptap's JSON. */
export interface Block {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Block[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}

export type Inline = string | Block[];

/** The whole document; `mediaIdOf` gives the stored id of a picture by its name. */
export function documentOf(
  article: Pick<DemoArticle, "headline" | "standfirst" | "body">,
  mediaIdOf: (name: string) => string | null = () => null,
): Block {
  const body = article.body.length > 0 ? article.body : [p()];
  return {
    type: "doc",
    content: [
      textBlock("headline", [article.headline]),
      textBlock("standfirst", [article.standfirst]),
      ...body.map((block) => (block.type === "picture" ? placed(block, mediaIdOf) : block)),
    ],
  };
}

export function p(...inline: Inline[]): Block {
  return textBlock("paragraph", inline);
}

export function h2(text: string): Block {
  return { ...textBlock("heading", [text]), attrs: { level: 2 } };
}

export function quote(...inline: Inline[]): Block {
  return { type: "blockquote", content: [p(...inline)] };
}

export function pullQuote(text: string): Block {
  return textBlock("pullQuote", [text]);
}

export function list(items: Inline[]): Block {
  return { type: "bulletList", content: items.map(listItem) };
}

/** A numbered list. */
export function steps(items: Inline[]): Block {
  return { type: "orderedList", content: items.map(listItem) };
}

/** The first row is the header. */
export function table(rows: Inline[][]): Block {
  const row = (cells: Inline[], index: number): Block => ({
    type: "tableRow",
    content: cells.map((cell) => ({
      type: index === 0 ? "tableHeader" : "tableCell",
      content: [p(cell)],
    })),
  });
  return { type: "table", content: rows.map(row) };
}

export function picture(name: string, { caption, credit, alt }: DemoPicture): Block {
  return {
    ...textBlock("picture", [caption]),
    attrs: { mediaId: null, alt, decorative: false, credit, name },
  };
}

export function rule(): Block {
  return { type: "horizontalRule" };
}

export function b(text: string): Block[] {
  return [{ type: "text", text, marks: [{ type: "bold" }] }];
}

export function link(text: string, href: string): Block[] {
  return [{ type: "text", text, marks: [{ type: "link", attrs: { href } }] }];
}

/** Readings an editor chose, one syllable a character: `read("枋寮", "fāng liáo")`. */
export function read(text: string, pinyin: string): Block[] {
  const syllables = pinyin.split(" ");
  const characters = Array.from(text);
  if (characters.length !== syllables.length) throw new Error(`read(${text}, ${pinyin})`);
  return characters.map((character, index) => ({
    type: "text",
    text: character,
    marks: [{ type: "reading", attrs: { pinyin: syllables[index], origin: "editor" } }],
  }));
}

function textBlock(type: string, inline: Inline[]): Block {
  const content = inline.flatMap((part) =>
    typeof part === "string" ? (part === "" ? [] : [{ type: "text", text: part }]) : part,
  );
  return content.length > 0 ? { type, content } : { type };
}

function listItem(inline: Inline): Block {
  return { type: "listItem", content: [p(inline)] };
}

/** The schema knows no `name`: it is only the seed's handle on a picture. */
function placed(block: Block, mediaIdOf: (name: string) => string | null): Block {
  const { name, ...attrs } = block.attrs ?? {};
  return { ...block, attrs: { ...attrs, mediaId: mediaIdOf(String(name)) } };
}
