import type { Node } from "@tiptap/pm/model";
import { lineOf } from "#editor/lineOf.ts";
import { isHan } from "#pinyin/han.ts";
import { simplified } from "#pinyin/simplified.ts";
import type { BlockKind, PictureFacts } from "./Comparison.ts";

/** One code point of a block: how it reads, and how it is set (`bold`, `italic`, `link <address>`). */
export type Character = { sign: string; reading: string | null; formats: readonly string[] };

/** A line of a document, or a picture with its caption. */
export type Block = {
  kind: BlockKind;
  level: number;
  text: string;
  /** The text by which it is known again, whatever script it is written in. */
  key: string;
  characters: Character[];
  picture: PictureFacts | null;
};

type Stored = readonly (readonly (string | null)[])[];

/**
 * The blocks of a document that aren't empty, in its order. `stored` has the readings that were published
 * with it, for each of its lines; without them a character reads as people marked it.
 */
export function blocksOf(doc: Node, stored?: Stored): Block[] {
  const blocks: Block[] = [];
  let line = -1;
  const visit = (node: Node, within: readonly string[]) => {
    if (node.isTextblock) line += 1;
    const block = blockOf(node, within, node.isTextblock ? stored?.[line] : undefined);
    if (block) blocks.push(block);
    if (!node.isTextblock) node.forEach((child) => visit(child, [...within, node.type.name]));
  };
  visit(doc, []);
  return blocks;
}

function blockOf(
  node: Node,
  within: readonly string[],
  stored: readonly (string | null)[] | undefined,
): Block | undefined {
  const { name } = node.type;
  if (name === "horizontalRule") {
    return { kind: name, level: 0, text: "", key: "", characters: [], picture: null };
  }
  if (!node.isTextblock) return undefined;
  const characters = charactersOf(node, stored);
  const text = characters.map(({ sign }) => sign).join("");
  // ProseMirror's own object has no prototype, which a page can't be handed.
  const picture = name === "picture" ? { ...(node.attrs as PictureFacts) } : null;
  if (isBlank(node)) return undefined;
  return {
    kind: kindOf(name, within),
    level: levelOf(node, within),
    text,
    key: simplified(text),
    characters,
    picture,
  };
}

/** A line without words, which is no block; headline, standfirst and pictures always are. */
export const isBlank = (node: Node): boolean =>
  node.isTextblock && !always.has(node.type.name) && lineOf(node).trim() === "";

const always = new Set(["headline", "standfirst", "picture"]);

function kindOf(name: string, within: readonly string[]): BlockKind {
  if (name !== "paragraph") return name as BlockKind;
  const around = within.findLast((one) => one in kindAround);
  return around === undefined ? "paragraph" : (kindAround[around] ?? "paragraph");
}

const kindAround: Readonly<Record<string, BlockKind>> = {
  listItem: "listItem",
  blockquote: "blockquote",
  tableCell: "tableCell",
  tableHeader: "tableCell",
};

function levelOf(node: Node, within: readonly string[]): number {
  const level: unknown = node.attrs["level"];
  return typeof level === "number" ? level : within.filter((name) => name === "listItem").length;
}

function charactersOf(block: Node, stored: readonly (string | null)[] | undefined): Character[] {
  const characters: Character[] = [];
  block.forEach((child) => {
    const mark = child.marks.find(({ type }) => type.name === "reading");
    const marked: unknown = mark?.attrs["pinyin"];
    const formats = child.marks
      .filter(({ type }) => type.name !== "reading")
      .map(({ type, attrs }) =>
        type.name === "link" ? `link ${String(attrs["href"])}` : type.name,
      );
    for (const sign of child.isText ? (child.text ?? "") : "\n") {
      const chosen = typeof marked === "string" && isHan(sign) ? marked : null;
      const reading = stored ? (stored[characters.length] ?? null) : chosen;
      characters.push({ sign, reading, formats });
    }
  });
  return characters;
}
