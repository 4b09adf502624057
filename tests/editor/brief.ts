import type { DocumentJSON } from "#editor/DocumentJSON.ts";

const short: Record<string, string> = {
  paragraph: "p",
  bulletList: "ul",
  orderedList: "ol",
  listItem: "li",
  blockquote: "quote",
  tableRow: "tr",
  tableCell: "td",
  tableHeader: "th",
  horizontalRule: "hr",
};

/** A node in short: `p 文字`, `h2 …`, `ul(li(p …))`; marks as `**粗**`, `[連](…)`, `{魚|yú}`. */
export function brief(node: DocumentJSON): string {
  if (node.text !== undefined) return (node.marks ?? []).reduce(marked, node.text);
  if (node.type === "hardBreak") return "⏎";
  const level = node.type === "heading" ? `h${String(node.attrs?.level)}` : undefined;
  const name = level ?? short[node.type] ?? node.type;
  const inner = (node.content ?? []).map(brief);
  const isText = node.content?.some(({ text, type }) => text !== undefined || type === "hardBreak");
  if (inner.length === 0) return name;
  return isText ? `${name} ${inner.join("")}` : `${name}(${inner.join(", ")})`;
}

function marked(text: string, { type, attrs }: { type: string; attrs?: Record<string, unknown> }) {
  if (type === "bold") return `**${text}**`;
  if (type === "italic") return `_${text}_`;
  if (type === "link") return `[${text}](${String(attrs?.href)})`;
  return `{${text}|${String(attrs?.pinyin)}}`;
}
