import type { Step } from "@tiptap/pm/transform";

const known = new WeakMap<Step, unknown>();

/** A step as JSON; made once, since unsent steps are written down again at every change. */
export function stepJSON(step: Step): unknown {
  const json: unknown = known.get(step) ?? step.toJSON();
  if (!known.has(step)) known.set(step, json);
  return json;
}
