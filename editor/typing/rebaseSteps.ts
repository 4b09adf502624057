import type { Node } from "@tiptap/pm/model";
import type { Step } from "@tiptap/pm/transform";
import { sendableSteps } from "prosemirror-collab";
import { bareDesk } from "./bareDesk.ts";
import { type AuthorStep, receiveSteps } from "./receiveSteps.ts";

/**
 * One's own steps upon a document, put on top of what others did to the same document meanwhile, as a tab of
 * one's own would: nobody's words are overwritten. What is left of them leads to `doc`.
 */
export function rebaseSteps(
  start: { doc: Node; version: number; clientId: string },
  own: readonly Step[],
  others: readonly AuthorStep[],
): { doc: Node; steps: readonly Step[] } {
  const desk = bareDesk(start);
  const transaction = desk.state().tr;
  for (const step of own) transaction.step(step);
  desk.dispatch(transaction);
  receiveSteps(desk, start.clientId, others);
  return { doc: desk.state().doc, steps: sendableSteps(desk.state())?.steps ?? [] };
}
