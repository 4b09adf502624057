import { Fragment, type ReactElement, type ReactNode } from "react";
import { attributes } from "./attributes.ts";
import { escaped } from "./escaped.ts";

type Props = Readonly<Record<string, unknown>> & { children?: ReactNode };

/**
 * What `renderToStaticMarkup` would write for parts that are functions of their props and nothing else. Next
 * makes three things of every element (its own format, an element again, HTML); of a page's thousands, one is enough.
 */
export function writeMarkup(node: ReactNode): string {
  return write(node, null);
}

/** `chosen` is the value of the list in which an option stands. */
function write(node: ReactNode, chosen: unknown): string {
  if (typeof node === "string") return escaped(node);
  if (typeof node === "number" || typeof node === "bigint") return String(node);
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (isList(node)) {
    let all = "";
    for (const one of node) all += write(one, chosen);
    return all;
  }
  return writeElement(node as ReactElement<Props>, chosen);
}

function writeElement({ type, props }: ReactElement<Props>, chosen: unknown): string {
  if (typeof type === "function") {
    return write((type as (props: Props) => ReactNode)(props), chosen);
  }
  if (type === (Fragment as unknown)) return write(props.children, chosen);
  if (typeof type !== "string") throw new Error("a public page is made of elements and functions");
  const start = `<${type}${attributes(type, props, chosen)}`;
  if (voids.has(type)) return `${start}/>`;
  const inner = props["dangerouslySetInnerHTML"] as { __html: string } | undefined;
  const within = type === "select" ? (props["defaultValue"] ?? null) : chosen;
  return `${start}>${inner ? inner.__html : write(props.children, within)}</${type}>`;
}

const isList = (node: ReactNode): node is Iterable<ReactNode> & ReactNode =>
  typeof node === "object" && node !== null && Symbol.iterator in node;

const voids: ReadonlySet<string> = new Set(
  "area br col embed hr img input link meta wbr".split(" "),
);
