import type { Editor } from "@tiptap/core";
import { CaretMap } from "#editor/typing/CaretMap.ts";
import { lastTouched } from "#editor/typing/lastTouched.ts";
import type { AuthorStep } from "#editor/typing/receiveSteps.ts";
import type { Typing } from "#editor/typing/Typing.ts";
import type { Wire } from "#editor/typing/Wire.ts";
import { type OthersCaret, showCarets } from "../extensions/CaretsOfOthers.ts";
import { colourOf } from "./colourOf.ts";
import type { LiveCaret } from "./openLiveChannel.ts";

export interface OtherWriter {
  clientId: string;
  name: string;
  colour: string;
}

interface PresenceOptions {
  editor: Editor;
  typing: Typing;
  wire: Wire;
  articleId: string;
  clientId: string;
  onOthers: (others: OtherWriter[]) => void;
}

const throttle = 400;
const heartbeat = 15_000;
const silence = 50_000;

/** Tells the others where one stands, and shows where they do. */
export class Presence {
  readonly #options: PresenceOptions;
  readonly #map: CaretMap;
  readonly #others = new Map<string, OthersCaret & { heardAt: number; told: LiveCaret }>();
  readonly #beat: ReturnType<typeof setInterval>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pointed = "";

  constructor(options: PresenceOptions) {
    this.#options = options;
    this.#map = new CaretMap(options.typing.version);
    this.#beat = setInterval(() => this.#pulse(), heartbeat);
  }

  /** To be called when one's own caret may have moved, or all is acknowledged. */
  pointSoon(): void {
    this.#timer ??= setTimeout(() => this.#point(), throttle);
  }

  heard(told: LiveCaret): void {
    const { clientId, name } = told;
    if (clientId === this.#options.clientId) return;
    const known = this.#others.get(clientId);
    const hasMoved = known?.told.anchor !== told.anchor || known.told.head !== told.head;
    this.#others.set(clientId, {
      clientId,
      name,
      colour: colourOf(name),
      anchor: 0,
      head: 0,
      moves: (known?.moves ?? 0) + (hasMoved ? 1 : 0),
      heardAt: Date.now(),
      told,
    });
    if (!known) this.#greet();
    this.show();
  }

  left(clientId: string): void {
    if (!this.#others.delete(clientId)) return;
    this.show();
    this.#greet();
  }

  acknowledged(steps: readonly AuthorStep[]): void {
    this.#map.acknowledged(steps);
    for (const [clientId, place] of lastTouched(steps)) {
      const other = this.#others.get(clientId);
      if (!other) continue;
      const version = this.#options.typing.version;
      other.told = { ...other.told, anchor: place, head: place, version };
      other.heardAt = Date.now();
      other.moves += 1;
    }
    if (this.#others.size > 0) this.show();
  }

  /** Not while composing: a mark beside the composed text would break the composition. */
  show(): void {
    const { editor } = this.#options;
    if (editor.isDestroyed || editor.view.composing) return;
    const placed = new Map<string, OthersCaret>();
    for (const other of this.#others.values()) {
      const place = this.#map.place(other.told, other.told.version, editor.state);
      if (place) placed.set(other.clientId, { ...other, ...place });
    }
    editor.view.dispatch(showCarets(editor.state.tr, placed));
  }

  close(): void {
    clearInterval(this.#beat);
    clearTimeout(this.#timer);
  }

  #point(): void {
    this.#timer = undefined;
    const { editor, typing, wire, articleId, clientId } = this.#options;
    // A place is only true for a version that the newsroom knows.
    if (editor.isDestroyed || typing.status.is !== "saved" || editor.view.composing) return;
    const { anchor, head } = editor.state.selection;
    const caret = { articleId, clientId, version: typing.version, anchor, head };
    const pointed = JSON.stringify(caret);
    if (pointed === this.#pointed) return;
    this.#pointed = pointed;
    wire.point(caret).catch(() => undefined);
  }

  #pulse(): void {
    const now = Date.now();
    let hasLost = false;
    for (const [clientId, { heardAt }] of this.#others) {
      if (now - heardAt > silence) hasLost = this.#others.delete(clientId);
    }
    if (hasLost) {
      this.show();
      this.#greet();
    }
    if (document.visibilityState === "visible") this.#again();
  }

  #greet(): void {
    this.#again();
    // Somebody with two tabs is one person.
    const byName = new Map<string, OtherWriter>();
    for (const { clientId, name, colour } of this.#others.values()) {
      byName.set(name, { clientId, name, colour });
    }
    this.#options.onOthers([...byName.values()]);
  }

  #again(): void {
    this.#pointed = "";
    this.pointSoon();
  }
}
