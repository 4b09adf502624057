import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";

export interface SlashState {
  /** Where the typed `/` stands, and the text after it. */
  from: number;
  to: number;
  query: string;
}

interface Held {
  open: SlashState | null;
  /** The `/` that the writer has waved away. */
  dismissed: number | null;
}

const key = new PluginKey<Held>("slashMenu");

interface SlashOptions {
  /** Answers whether the key was for the menu. */
  onKeyDown: (event: KeyboardEvent) => boolean;
}

/**
 * Knows when a slash menu is asked for: `/` or `／` where a word may begin, and `、`, which the same
 * key gives under Chinese input methods, at the head of a block, where no sentence has one.
 */
export const SlashMenuState = Extension.create<SlashOptions>({
  name: "slashMenu",
  priority: 950,

  addOptions() {
    return { onKeyDown: () => false };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin<Held>({
        key,
        state: {
          init: () => ({ open: null, dismissed: null }),
          apply: (transaction, held, _before, state) => follow(transaction, held, state),
        },
        props: {
          handleKeyDown: (view, event) => {
            const isForMenu = key.getState(view.state)?.open && !event.isComposing;
            if (!isForMenu || view.composing || event.key === "Process") return false;
            return this.options.onKeyDown(event);
          },
        },
      }),
    ];
  },
});

export function slashState(state: EditorState): SlashState | null {
  return key.getState(state)?.open ?? null;
}

export function dismissSlash(transaction: Transaction): Transaction {
  return transaction.setMeta(key, "dismiss");
}

function follow(transaction: Transaction, held: Held, state: EditorState): Held {
  const mapped = held.dismissed === null ? null : transaction.mapping.mapResult(held.dismissed, 1);
  const stillDismissed = mapped && !mapped.deletedAfter ? mapped.pos : null;
  if (transaction.getMeta(key) === "dismiss") {
    return { open: null, dismissed: held.open?.from ?? null };
  }
  const found = find(state);
  if (!found) return { open: null, dismissed: stillDismissed };
  if (found.from === stillDismissed) return { open: null, dismissed: stillDismissed };
  // It opens by typing only: not when somebody's click lands behind an old slash.
  if (!held.open && !transaction.docChanged) return { open: null, dismissed: stillDismissed };
  if (!held.open && transaction.getMeta("rebased") !== undefined) return held;
  return { open: found, dismissed: null };
}

function find({ selection }: EditorState): SlashState | null {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.name !== "paragraph") return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\uFFFC");
  const match = /(?:^、|(?:^|\s)[/／])([\p{L}\p{M}\p{N}'’ ]{0,20})$/u.exec(before);
  const query = match?.[1];
  if (query === undefined || query.startsWith(" ") || query.includes("  ")) return null;
  return { from: $from.pos - query.length - 1, to: $from.pos, query: query.trim() };
}
