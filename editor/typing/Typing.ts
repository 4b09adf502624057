import { plainJSON } from "../plainJSON.ts";
import { Courier } from "./Courier.ts";
import type { Desk } from "./Desk.ts";
import { Keeping } from "./Keeping.ts";
import type { Keeper, KeptWords } from "./KeptWords.ts";
import { Ledger } from "./Ledger.ts";
import type { LostWords } from "./lostWords.ts";
import { defaultPace, type Pace } from "./Pace.ts";
import type { AuthorStep } from "./receiveSteps.ts";
import { stepJSON } from "./stepJSON.ts";
import type { TypingStatus } from "./TypingStatus.ts";
import type { Wire, WireBatch } from "./Wire.ts";

export interface TypingOptions {
  articleId: string;
  clientId: string;
  ownerId: string;
  /** Must hold the acknowledged document, with nothing unsent, when the typing begins. */
  desk: Desk;
  wire: Wire;
  keeper: Keeper;
  onStatus?: (status: TypingStatus) => void;
  onLost?: (lost: LostWords) => void;
  /** Steps that have just become part of the acknowledged document. */
  onAcknowledged?: (steps: readonly AuthorStep[]) => void;
  pace?: Partial<Pace>;
  /** True where the keeper already holds a copy under this clientId. */
  holdsCopy?: boolean;
}

export type Flushed = { ok: true; version: number } | { ok: false; status: TypingStatus };

/** One tab's side of the typing: sends, takes in, and keeps a copy of what is not acknowledged. */
export class Typing {
  readonly #options: TypingOptions;
  readonly #ledger: Ledger;
  readonly #courier: Courier;
  readonly #keeping: Keeping;
  readonly #watchers = new Set<() => void>();
  #wasUnsent = false;

  constructor(options: TypingOptions) {
    const { articleId, clientId, desk, wire, keeper, onLost, onAcknowledged } = options;
    const pace = { ...defaultPace, ...options.pace };
    const onChange = () => this.#look();
    this.#options = options;
    this.#ledger = new Ledger({ desk, clientId, onLost, onAcknowledged });
    this.#courier = new Courier({
      articleId,
      clientId,
      desk,
      ledger: this.#ledger,
      wire,
      pace,
      onChange,
    });
    this.#keeping = new Keeping({
      keeper,
      clientId,
      words: () => this.words(),
      onKept: onChange,
      pause: pace.keepPause,
      longest: pace.keepLongest,
      holdsCopy: options.holdsCopy ?? false,
    });
  }

  get status(): TypingStatus {
    const changes = this.#ledger.unsent.length;
    const kept = this.#keeping.isKept;
    if (this.#courier.refusal) {
      return { is: "refused", code: this.#courier.refusal, changes, kept };
    }
    if (this.#courier.isOffline) return { is: "offline", changes, kept };
    return changes > 0 ? { is: "saving", changes, kept } : { is: "saved" };
  }

  get version(): number {
    return this.#ledger.version;
  }

  /** Whether closing the tab now would lose words. */
  get wouldLose(): boolean {
    return this.#ledger.unsent.length > 0 && !this.#keeping.isKept;
  }

  /** To be called after every change of the document at the desk. */
  changed(): void {
    if (this.#ledger.unsent.length === 0 && !this.#wasUnsent) return;
    this.#keeping.changed();
    this.#courier.changed();
    this.#look();
  }

  /** Steps from the live channel. */
  receive(batch: WireBatch): void {
    this.#courier.receive(batch);
  }

  /** To be called when an input method has finished: what it held up goes on. */
  compositionEnded(): void {
    this.#courier.release();
  }

  /** Asks the newsroom for whatever was missed. */
  catchUp(): void {
    this.#courier.catchUp();
  }

  lineLost(): void {
    this.#courier.lineLost();
  }

  /** The line is back, or the writer asks to try again. */
  resume(): void {
    this.#courier.resume();
    this.#look();
  }

  /** Resolves when everything typed so far is acknowledged, refused, or `patience` ms are over. */
  flush(patience = 20_000): Promise<Flushed> {
    this.#courier.hurry();
    return new Promise((resolve) => {
      const settle = () => {
        clearTimeout(timer);
        this.#watchers.delete(watch);
        const { status, version } = this;
        resolve(this.#courier.isIdle ? { ok: true, version } : { ok: false, status });
      };
      const watch = () => {
        if (this.#courier.isIdle || this.#courier.refusal) settle();
      };
      const timer = setTimeout(settle, patience);
      this.#watchers.add(watch);
      watch();
    });
  }

  keepNow(): Promise<void> {
    return this.#keeping.keepNow();
  }

  /** Ends the typing; a copy of what is not acknowledged stays behind. */
  async close(): Promise<void> {
    this.#courier.close();
    await this.#keeping.close();
  }

  /** The unsent words with the document that they stand on; null when all is acknowledged. */
  words(): KeptWords | null {
    const unsent = this.#ledger.unsent;
    if (unsent.length === 0) return null;
    const { articleId, clientId, ownerId } = this.#options;
    return {
      clientId,
      articleId,
      ownerId,
      version: this.version,
      doc: plainJSON(this.#ledger.acknowledged),
      unsent: unsent.map(stepJSON),
      keptAt: Date.now(),
    };
  }

  #look(): void {
    const isUnsent = this.#ledger.unsent.length > 0;
    if (this.#wasUnsent && !isUnsent) this.#keeping.changed();
    this.#wasUnsent = isUnsent;
    this.#options.onStatus?.(this.status);
    for (const watch of [...this.#watchers]) watch();
  }
}
