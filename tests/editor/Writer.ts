import { TextSelection, type Transaction } from "@tiptap/pm/state";
import { bareDesk } from "#editor/typing/bareDesk.ts";
import type { Keeper, KeptWords } from "#editor/typing/KeptWords.ts";
import type { LostWords } from "#editor/typing/lostWords.ts";
import { Typing } from "#editor/typing/Typing.ts";
import type { Authority } from "./Authority.ts";

export const quick = { pause: 0, longest: 0, keepPause: 0, keepLongest: 0, retries: [0] };

/** A browser's store that lives as long as the test. */
export class Drawer implements Keeper {
  readonly records = new Map<string, KeptWords>();

  keep(words: KeptWords): Promise<void> {
    this.records.set(words.clientId, structuredClone(words));
    return Promise.resolve();
  }

  forget(clientId: string): Promise<void> {
    this.records.delete(clientId);
    return Promise.resolve();
  }
}

/** Somebody at a desk in one tab. */
export class Writer {
  readonly desk;
  readonly typing: Typing;
  readonly drawer: Drawer;
  readonly lost: LostWords = { mine: "", theirs: "" };
  isComposing = false;

  constructor(authority: Authority, clientId: string, drawer = new Drawer(), pace = quick) {
    this.drawer = drawer;
    const desk = bareDesk({ doc: authority.doc, version: authority.version, clientId });
    this.desk = { ...desk, isComposing: () => this.isComposing };
    this.typing = new Typing({
      articleId: authority.articleId,
      clientId,
      ownerId: `owner of ${clientId}`,
      desk: this.desk,
      wire: authority.wire,
      keeper: drawer,
      pace,
      onLost: (lost) => {
        this.lost.mine += lost.mine;
        this.lost.theirs += lost.theirs;
      },
    });
  }

  get doc() {
    return this.desk.state().doc;
  }

  change(make: (transaction: Transaction) => Transaction): void {
    this.desk.dispatch(make(this.desk.state().tr));
    this.typing.changed();
  }

  /** Puts text near a position, wherever text may stand. */
  type(text: string, near = this.doc.content.size): void {
    this.change((tr) => {
      const at = TextSelection.near(tr.doc.resolve(Math.min(near, tr.doc.content.size)), -1);
      return tr.insertText(text, at.from);
    });
  }
}
