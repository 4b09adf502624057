import type { Step } from "@tiptap/pm/transform";

const known = new WeakMap<Step, unknown>();

/**
 * A step as plain JSON, which server actions take (the objects of `toJSON` have no prototype).
 * It is made once, since unsent steps are written down again at every change.
 */
export function stepJSON(step: Step): unknown {
  const json: unknown = known.get(step) ?? JSON.parse(JSON.stringify(step));
  if (!known.has(step)) known.set(step, json);
  return json;
}
