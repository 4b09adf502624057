import { escaped } from "./escaped.ts";

/** An element's attributes as HTML has them, each with a space before it. */
export function attributes(
  type: string,
  props: Readonly<Record<string, unknown>>,
  chosen: unknown,
): string {
  let all = "";
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || notWritten.has(name)) continue;
    if (name === "defaultValue") {
      if (type === "input") all += written("value", value);
    } else if (name === "defaultChecked") {
      if (value === true) all += ' checked=""';
    } else if (typeof value === "boolean" && !saysTrueOrFalse(name)) {
      if (value) all += written(nameOf(name), "");
    } else all += written(nameOf(name), value);
  }
  const isChosen =
    type === "option" &&
    chosen !== null &&
    textOf("value", chosen) === textOf("value", props["value"]);
  return isChosen ? `${all} selected=""` : all;
}

const written = (name: string, value: unknown) => ` ${name}="${escaped(textOf(name, value))}"`;

function textOf(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw new Error(`${name} has what no attribute of a public page can have`);
}

const notWritten: ReadonlySet<string> = new Set([
  "children",
  "dangerouslySetInnerHTML",
  "suppressHydrationWarning",
]);

/** Attributes that stand with their value where others stand for true by being there. */
const saysTrueOrFalse = (name: string) =>
  name.startsWith("aria-") || name.startsWith("data-") || name === "spellCheck";

function nameOf(name: string): string {
  if (name === "className") return "class";
  if (name === "htmlFor") return "for";
  return name.includes("-") ? name : name.toLowerCase();
}
