import { type Editor, Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

/** What the newsroom's media knows of a picture that has just been stored or chosen. */
export interface StoredPicture {
  mediaId: string;
  alt?: string;
  credit?: string;
  caption?: string;
}

export interface UploadOptions {
  store: (file: File) => Promise<StoredPicture | null>;
  label: (fileName: string) => string;
  onFailed: (fileName: string) => void;
}

type Act = { add: { id: object; at: number; label: string } } | { remove: object };

const key = new PluginKey<DecorationSet>("uploads");

/** Pictures that are pasted or dropped: stored first, put into the text when they are. */
export const Uploads = Extension.create<UploadOptions>({
  name: "uploads",

  addOptions() {
    return { store: () => Promise.resolve(null), label: (name) => name, onFailed: () => undefined };
  },

  addProseMirrorPlugins() {
    const put = (files: readonly File[], at: number | null) => {
      for (const file of files) void putPicture(this.editor, this.options, file, at);
      return files.length > 0;
    };
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (transaction, waiting) => {
            const mapped = waiting.map(transaction.mapping, transaction.doc);
            const act = transaction.getMeta(key) as Act | undefined;
            if (!act) return mapped;
            if ("remove" in act) return mapped.remove(findWaiting(mapped, act.remove));
            return mapped.add(transaction.doc, [drawWaiting(act.add)]);
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handlePaste: (view, event) =>
            view.editable &&
            !saysSomething(event.clipboardData?.getData("text/html") ?? "") &&
            put(picturesIn(event.clipboardData), null),
          handleDrop: (view, event) => {
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
            const files = picturesIn(event.dataTransfer);
            if (!view.editable || files.length === 0) return false;
            event.preventDefault();
            return put(files, place?.pos ?? null);
          },
        },
      }),
    ];
  },
});

/** Stores a picture and puts it at a position, or behind the caret's block. */
export async function putPicture(
  editor: Editor,
  { store, label, onFailed }: UploadOptions,
  file: File,
  at: number | null = null,
): Promise<void> {
  const id = {};
  const place = blockBehind(editor, at);
  editor.view.dispatch(
    editor.state.tr.setMeta(key, { add: { id, at: place, label: label(file.name) } } satisfies Act),
  );
  let stored: StoredPicture | null = null;
  try {
    stored = await store(file);
    if (!stored) onFailed(file.name);
  } catch {
    onFailed(file.name);
  }
  if (editor.isDestroyed) return;
  const waiting = findWaiting(key.getState(editor.state) ?? DecorationSet.empty, id)[0];
  const transaction = editor.state.tr.setMeta(key, { remove: id } satisfies Act);
  const end = waiting?.from ?? transaction.doc.content.size;
  if (stored) insertAt(transaction, end, pictureOf(editor, stored));
  editor.view.dispatch(transaction);
}

/** Puts a picture that the newsroom has already behind the caret's block. */
export function insertStored(editor: Editor, stored: StoredPicture): void {
  const place = blockBehind(editor, null);
  const transaction = insertAt(editor.state.tr, place, pictureOf(editor, stored));
  editor.view.dispatch(transaction.scrollIntoView());
}

/** Behind a block; in its stead where it is an empty paragraph, as a slash leaves one behind. */
function insertAt(transaction: Transaction, place: number, picture: Node): Transaction {
  const { nodeBefore } = transaction.doc.resolve(place);
  const isSpare = nodeBefore?.type.name === "paragraph" && nodeBefore.content.size === 0;
  return transaction.replaceWith(isSpare ? place - nodeBefore.nodeSize : place, place, picture);
}

function pictureOf(editor: Editor, stored: StoredPicture): Node {
  const { mediaId, alt = "", credit = "", caption = "" } = stored;
  const text = caption === "" ? [] : [editor.schema.text(caption)];
  return editor.schema.node("picture", { mediaId, alt, credit }, text);
}

function blockBehind(editor: Editor, at: number | null): number {
  const { doc, selection } = editor.state;
  const $at = at === null ? selection.$to : doc.resolve(at);
  const bodyStart = (doc.maybeChild(0)?.nodeSize ?? 0) + (doc.maybeChild(1)?.nodeSize ?? 0);
  return Math.max($at.depth === 0 ? $at.pos : $at.after(1), bodyStart);
}

function findWaiting(waiting: DecorationSet, id: object): Decoration[] {
  return waiting.find(undefined, undefined, (spec: { id?: object }) => spec.id === id);
}

function drawWaiting({ id, at, label }: { id: object; at: number; label: string }): Decoration {
  const draw = () => {
    const note = document.createElement("div");
    note.className = "upload-waiting";
    note.textContent = label;
    return note;
  };
  return Decoration.widget(at, draw, { id, side: -1 });
}

// Copying one picture gives its file and markup that only names it; Word gives both for a text.
function saysSomething(html: string): boolean {
  return html.replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]*>/g, "").trim() !== "";
}

function picturesIn(transfer: DataTransfer | null): File[] {
  return [...(transfer?.files ?? [])].filter((file) => file.type.startsWith("image/"));
}
