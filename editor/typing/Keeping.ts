import type { Keeper, KeptWords } from "./KeptWords.ts";

interface KeepingOptions {
  keeper: Keeper;
  clientId: string;
  /** The words to keep, or null when all are acknowledged. */
  words: () => KeptWords | null;
  onKept: () => void;
  /** Milliseconds to wait for more after a change, and at the very most. */
  pause: number;
  longest: number;
  holdsCopy: boolean;
}

/** Keeps a copy of unsent words soon after every change, and knows whether it is safe. */
export class Keeping {
  readonly #options: KeepingOptions;
  #changes = 0;
  #kept = 0;
  #firstChange = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #holdsCopy: boolean;

  constructor(options: KeepingOptions) {
    this.#options = options;
    this.#holdsCopy = options.holdsCopy;
  }

  get isKept(): boolean {
    return this.#kept === this.#changes;
  }

  changed(): void {
    this.#changes += 1;
    this.#firstChange ||= Date.now();
    const { pause, longest } = this.#options;
    const left = this.#firstChange + longest - Date.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keepNow(), Math.max(0, Math.min(pause, left)));
  }

  /** Resolves when the copy is safe, or could not be made: then `isKept` stays false. */
  async keepNow(): Promise<void> {
    clearTimeout(this.#timer);
    this.#firstChange = 0;
    if (this.isKept) return;
    const change = this.#changes;
    try {
      await this.#store();
      this.#kept = Math.max(this.#kept, change);
    } catch {
      this.#holdsCopy = true; // It may: the next attempt overwrites or forgets it.
    }
    this.#options.onKept();
  }

  async close(): Promise<void> {
    await this.keepNow();
    clearTimeout(this.#timer);
  }

  async #store(): Promise<void> {
    const { keeper, clientId, words } = this.#options;
    const unsent = words();
    if (unsent) {
      this.#holdsCopy = true;
      await keeper.keep(unsent);
    } else if (this.#holdsCopy) {
      this.#holdsCopy = false;
      await keeper.forget(clientId);
    }
  }
}
