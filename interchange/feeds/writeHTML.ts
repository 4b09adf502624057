import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { isLinkAddress } from "#editor/isLinkAddress.ts";
import { xml } from "../xml.ts";

/** Where the file of a picture lies; null where there is none. */
export type PictureAddress = (mediaId: string) => string | null;

/** A document's body as plain HTML without classes, for programs that bring their own look. Never with readings. */
export function writeHTML(doc: DocumentJSON, addressOf: PictureAddress): string {
  return write((doc.content ?? []).slice(2), addressOf);
}

function write(nodes: readonly DocumentJSON[], addressOf: PictureAddress): string {
  return nodes.map((node) => writeNode(node, addressOf)).join("");
}

function writeNode(node: DocumentJSON, addressOf: PictureAddress): string {
  const inner = () => write(node.content ?? [], addressOf);
  const within = (name: string, attributes = "") => `<${name}${attributes}>${inner()}</${name}>`;
  switch (node.type) {
    case "text":
      return dressed(node);
    case "hardBreak":
      return "<br/>";
    case "horizontalRule":
      return "<hr/>";
    case "paragraph":
      return node.content ? within("p") : "";
    case "heading":
      return within(node.attrs?.["level"] === 3 ? "h3" : "h2");
    case "pullQuote":
      return node.content ? within("aside") : "";
    case "bulletList":
      return within("ul");
    case "orderedList":
      return within("ol", start(node));
    case "listItem":
      return within("li");
    case "blockquote":
      return within("blockquote");
    case "table":
      return within("table");
    case "tableRow":
      return within("tr");
    case "tableHeader":
      return within("th", spans(node));
    case "tableCell":
      return within("td", spans(node));
    case "picture":
      return writePicture(node, inner(), addressOf);
    default:
      return "";
  }
}

function dressed({ text = "", marks = [] }: DocumentJSON): string {
  let html = xml(text);
  for (const { type, attrs } of marks) {
    if (type === "bold") html = `<strong>${html}</strong>`;
    if (type === "italic") html = `<em>${html}</em>`;
    const href = attrs?.["href"];
    if (type === "link" && isLinkAddress(href)) html = `<a href="${xml(href)}">${html}</a>`;
  }
  return html;
}

function writePicture(node: DocumentJSON, caption: string, addressOf: PictureAddress): string {
  const { mediaId, alt, credit, decorative } = node.attrs ?? {};
  const address = typeof mediaId === "string" ? addressOf(mediaId) : null;
  if (address === null) return "";
  const words = typeof alt === "string" && decorative !== true ? alt : "";
  return figure(address, words, caption, typeof credit === "string" ? credit : "");
}

/** A picture with its caption, which is HTML already, and its credit. */
export function figure(address: string, alt: string, caption: string, credit: string): string {
  const foot = [caption, xml(credit)].filter((part) => part !== "").join("　");
  const said = foot === "" ? "" : `<figcaption>${foot}</figcaption>`;
  return `<figure><img src="${xml(address)}" alt="${xml(alt)}"/>${said}</figure>`;
}

function start({ attrs }: DocumentJSON): string {
  const number = Number(attrs?.["start"] ?? 1);
  return Number.isInteger(number) && number !== 1 ? ` start="${number}"` : "";
}

function spans({ attrs = {} }: DocumentJSON): string {
  return ["colspan", "rowspan"]
    .map((name) => [name, Number(attrs[name] ?? 1)] as const)
    .filter(([, span]) => Number.isInteger(span) && span > 1)
    .map(([name, span]) => ` ${name}="${span}"`)
    .join("");
}
