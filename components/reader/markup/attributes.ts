import { escaped } from "./escaped.ts";

/** An element's attributes as HTML has them, each with a space before it. */
export function attributes(
  type: string,
  props: Readonly<Record<string, unknown>>,
  chosen: unknown,
): string {
  let all = "";
  for (const name in props) {
    const value = props[name];
    if (value === undefined || value === null || notWritten.has(name)) continue;
    if (name === "defaultValue") {
      if (type === "input") all += written("value", value);
    } else if (name === "defaultChecked") {
      if (value) all += ' checked=""';
    } else if (typeof value === "boolean" && !saysTrueOrFalse(name)) {
      if (value) all += written(nameOf(name), "");
    } else all += written(nameOf(name), value);
  }
  const isChosen =
    type === "option" && chosen !== null && String(chosen) === String(props["value"]);
  return isChosen ? `${all} selected=""` : all;
}

function written(name: string, value: unknown): string {
  if (typeof value === "object" || typeof value === "function") {
    throw new Error(`${name} is no attribute that a public page can have`);
  }
  return ` ${name}="${escaped(String(value))}"`;
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
