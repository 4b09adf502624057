/** A key binding as the person's keyboard names it: `Mod-Alt-2` → `⌥⌘2` or `Ctrl+Alt+2`. */
export function shortcutLabel(keys: string, isMac: boolean): string {
  const parts = keys.split("-");
  if (!isMac) return parts.map((part) => (part === "Mod" ? "Ctrl" : part)).join("+");
  const signs: Record<string, string> = { Mod: "⌘", Alt: "⌥", Shift: "⇧" };
  const order = ["Alt", "Shift", "Mod"];
  const modifiers = parts.filter((part) => order.includes(part));
  modifiers.sort((one, other) => order.indexOf(one) - order.indexOf(other));
  const rest = parts.filter((part) => !order.includes(part));
  return [...modifiers.map((part) => signs[part] ?? part), ...rest].join("");
}
