import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { ReplaceStep } from "@tiptap/pm/transform";
import type { EditorView } from "@tiptap/pm/view";

type Range = readonly [from: number, to: number];

const key = new PluginKey<readonly Range[]>("typedReadings");
const settling = 30;

/**
 * A character typed into a run, or over it, is another character: it must not take the run's reading.
 * Under an input method the reading goes when the composition is over, so as not to break it.
 */
export const TypedReadings = Extension.create({
  name: "typedReadings",

  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin<readonly Range[]>({
        key,
        state: {
          init: () => [],
          apply: (transaction, waiting) => follow(transaction, waiting),
        },
        appendTransaction: (_transactions, _before, state) =>
          editor.view.composing ? null : cleaned(state),
        view: (view) => cleanAfterComposition(view),
      }),
    ];
  },
});

function follow(transaction: Transaction, waiting: readonly Range[]): readonly Range[] {
  if (transaction.getMeta(key) === "cleaned") return [];
  if (!transaction.docChanged) return waiting;
  const { mapping } = transaction;
  const moved = waiting.map(([from, to]): Range => [mapping.map(from, 1), mapping.map(to, -1)]);
  return [...moved, ...typedIn(transaction)].filter(([from, to]) => from < to);
}

/** Where a transaction put characters as typing does: text alone, with a reading, in one place. */
function typedIn(transaction: Transaction): Range[] {
  const isOther =
    ["paste", "uiEvent", "rebased", "history$", "insertsDocument"].some(
      (name) => transaction.getMeta(name) !== undefined,
    ) || transaction.steps.length !== 1;
  const [step] = transaction.steps;
  if (isOther || !(step instanceof ReplaceStep)) return [];
  const { content, openStart, openEnd } = step.slice;
  const isText = content.size > 0 && openStart === 0 && openEnd === 0;
  let hasReading = isText;
  content.forEach((node) => {
    hasReading &&= node.isText && node.marks.some(({ type }) => type.name === "reading");
  });
  return hasReading ? [[step.from, step.from + content.size]] : [];
}

function cleaned(state: EditorState): Transaction | null {
  const waiting = key.getState(state) ?? [];
  const type = state.schema.marks.reading;
  if (waiting.length === 0 || !type) return null;
  const transaction = state.tr.setMeta(key, "cleaned");
  for (const [from, to] of waiting) transaction.removeMark(from, to, type);
  return transaction;
}

function cleanAfterComposition(view: EditorView) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clean = () => {
    clearTimeout(timer);
    if (view.isDestroyed) return;
    if (view.composing) {
      timer = setTimeout(clean, settling);
      return;
    }
    const transaction = cleaned(view.state);
    if (transaction) view.dispatch(transaction.setMeta("addToHistory", false));
  };
  const ended = () => {
    clearTimeout(timer);
    timer = setTimeout(clean, settling);
  };
  view.dom.addEventListener("compositionend", ended);
  return {
    destroy: () => {
      clearTimeout(timer);
      view.dom.removeEventListener("compositionend", ended);
    },
  };
}
