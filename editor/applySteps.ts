import type { Node } from "@tiptap/pm/model";
import { Step } from "@tiptap/pm/transform";
import { longestDocument } from "./checkDocument.ts";
import { checkNode } from "./checkNode.ts";
import { schema } from "./schema.ts";

/** The most steps that one request may carry. */
export const mostSteps = 500;
/** The most UTF-16 units that the steps of one request may take as JSON. */
export const largestSteps = 900_000;

// Control characters and halves of surrogate pairs, as JSON.stringify escapes them.
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:00[01]|d[89a-f])/i;

export type StepsRefusal =
  "none" | "too_many" | "too_large" | "malformed" | "does_not_apply" | "breaks_schema";

export type AppliedSteps =
  { ok: true; doc: Node; steps: Step[] } | { ok: false; refusal: StepsRefusal; detail: string };

/**
 * Applies steps as they came from a browser. All are taken or none: what comes back is either the
 * new document, which keeps every rule of the schema, or the reason for the refusal.
 */
export function applySteps(doc: Node, stepsJSON: unknown): AppliedSteps {
  if (!Array.isArray(stepsJSON) || stepsJSON.length === 0) return refuse("none", "No steps");
  if (stepsJSON.length > mostSteps) return refuse("too_many", `More than ${mostSteps} steps`);
  let steps: Step[];
  try {
    const written = JSON.stringify(stepsJSON);
    if (written.length > largestSteps) return refuse("too_large", "Too large");
    if (unstorable.test(written)) return refuse("malformed", "Characters that cannot be stored");
    steps = stepsJSON.map((json) => Step.fromJSON(schema, json));
  } catch (error) {
    return refuse("malformed", messageOf(error));
  }
  return run(doc, steps);
}

function run(doc: Node, steps: Step[]): AppliedSteps {
  let next = doc;
  for (const step of steps) {
    try {
      const result = step.apply(next);
      if (!result.doc) return refuse("does_not_apply", result.failed ?? "");
      next = result.doc;
    } catch (error) {
      return refuse("does_not_apply", messageOf(error));
    }
  }
  if (next.nodeSize > longestDocument) return refuse("too_large", "The document grew too long");
  try {
    checkChanged(doc, next);
  } catch (error) {
    return refuse("breaks_schema", messageOf(error));
  }
  return { ok: true, doc: next, steps };
}

// Blocks that no step touched are the very same objects, and were checked when they came in.
function checkChanged(before: Node, after: Node): void {
  if (!after.type.validContent(after.content)) throw new RangeError("Parts are missing");
  const known = new Set<Node>();
  before.forEach((block) => known.add(block));
  after.forEach((block) => {
    if (!known.has(block)) checkNode(block);
  });
}

function refuse(refusal: StepsRefusal, detail: string): AppliedSteps {
  return { ok: false, refusal, detail };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
