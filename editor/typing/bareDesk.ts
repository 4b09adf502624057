import type { Node } from "@tiptap/pm/model";
import { EditorState, type Plugin } from "@tiptap/pm/state";
import { collab } from "prosemirror-collab";
import type { Desk } from "./Desk.ts";

/** A desk without a screen, for words that are sent after their tab has died, and for tests. */
export function bareDesk(
  start: { doc: Node; version: number; clientId: string },
  plugins: readonly Plugin[] = [],
): Desk {
  const typing = collab({ version: start.version, clientID: start.clientId });
  let state = EditorState.create({ doc: start.doc, plugins: [...plugins, typing] });
  return {
    state: () => state,
    dispatch: (transaction) => {
      state = state.apply(transaction);
    },
    isComposing: () => false,
  };
}
