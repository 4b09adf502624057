import type { EditorState } from "@tiptap/pm/state";
import type { Step } from "@tiptap/pm/transform";
import { sendableSteps } from "prosemirror-collab";
import { largestSteps, mostSteps } from "../applySteps.ts";
import { stepJSON } from "./stepJSON.ts";

export interface Batch {
  version: number;
  steps: readonly Step[];
  written: unknown[];
  /** Whether more waits behind this batch. */
  isPartial: boolean;
}

/** As many unsent steps as one request may carry, or null when everything is acknowledged. */
export function batchOf(state: EditorState): Batch | null {
  const sendable = sendableSteps(state);
  if (!sendable) return null;
  const written: unknown[] = [];
  let room = largestSteps - 2;
  for (const step of sendable.steps.slice(0, mostSteps)) {
    const json = stepJSON(step);
    room -= JSON.stringify(json).length + 1;
    if (room < 0 && written.length > 0) break;
    written.push(json);
  }
  return {
    version: sendable.version,
    steps: sendable.steps.slice(0, written.length),
    written,
    isPartial: written.length < sendable.steps.length,
  };
}
