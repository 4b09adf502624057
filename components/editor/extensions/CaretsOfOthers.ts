import { Extension } from "@tiptap/core";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

export interface OthersCaret {
  clientId: string;
  name: string;
  colour: string;
  anchor: number;
  head: number;
  /** Grows with every move, so that the name shows again for a while. */
  moves: number;
}

type Carets = ReadonlyMap<string, OthersCaret>;
interface Shown {
  carets: Carets;
  decorations: DecorationSet;
}

const key = new PluginKey<Shown>("caretsOfOthers");

/** Draws where the others stand. Their places move with the text until they are heard of again. */
export const CaretsOfOthers = Extension.create({
  name: "caretsOfOthers",

  addProseMirrorPlugins() {
    return [
      new Plugin<Shown>({
        key,
        state: {
          init: () => ({ carets: new Map(), decorations: DecorationSet.empty }),
          apply: (transaction, shown) => follow(transaction, shown),
        },
        props: { decorations: (state) => key.getState(state)?.decorations },
      }),
    ];
  },
});

/** Says who stands where from now on; whoever is missing has left. */
export function showCarets(transaction: Transaction, carets: Carets): Transaction {
  return transaction.setMeta(key, carets).setMeta("addToHistory", false);
}

function follow(transaction: Transaction, shown: Shown): Shown {
  const told = transaction.getMeta(key) as Carets | undefined;
  if (told) {
    return {
      carets: told,
      decorations: DecorationSet.create(transaction.doc, [...told.values()].flatMap(drawn)),
    };
  }
  if (!transaction.docChanged || shown.carets.size === 0) return shown;
  const { mapping, doc } = transaction;
  return { carets: shown.carets, decorations: shown.decorations.map(mapping, doc) };
}

function drawn(caret: OthersCaret): Decoration[] {
  const { anchor, head, clientId, colour, moves } = caret;
  const decorations = [
    Decoration.widget(head, () => drawCaret(caret), { key: `${clientId} ${moves}`, side: 10 }),
  ];
  const [from, to] = [Math.min(anchor, head), Math.max(anchor, head)];
  if (from < to) {
    const style = `background-color: color-mix(in srgb, ${colour} 22%, transparent)`;
    decorations.push(Decoration.inline(from, to, { style }));
  }
  return decorations;
}

// The name is drawn by style sheet: it must not be copied, found or read out as text.
function drawCaret({ name, colour }: OthersCaret): HTMLElement {
  const caret = document.createElement("span");
  caret.className = "others-caret";
  caret.dataset.name = name;
  caret.style.setProperty("--of-other", colour);
  caret.setAttribute("aria-hidden", "true");
  return caret;
}
