import { batchOf } from "./batchOf.ts";
import type { Desk } from "./Desk.ts";
import { isNewBuild } from "./isNewBuild.ts";
import type { Ledger } from "./Ledger.ts";
import type { Pace } from "./Pace.ts";
import { Refused } from "./Refused.ts";
import type { RefusalCode } from "./TypingStatus.ts";
import { Busy, valueOf } from "./valueOf.ts";
import type { Wire, WireBatch } from "./Wire.ts";
import { withDeadline } from "./withDeadline.ts";

interface CourierOptions {
  articleId: string;
  clientId: string;
  desk: Desk;
  ledger: Ledger;
  wire: Wire;
  pace: Pace;
  onChange: () => void;
}

/**
 * Carries steps between a ledger and the newsroom, one request at a time. A request that is made
 * twice does no harm: the second is answered with the steps that the first has stored.
 */
export class Courier {
  readonly #options: CourierOptions;
  #isBusy = false;
  #isBehind = false;
  #isClosed = false;
  #isHurried = false;
  #failures = 0;
  #retryAt = 0;
  #firstChange = 0;
  #lastChange = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  isOffline = false;
  refusal: RefusalCode | null = null;

  constructor(options: CourierOptions) {
    this.#options = options;
  }

  /** Whether nothing is under way and nothing is waiting to be. */
  get isIdle(): boolean {
    return !this.#isBusy && !this.#isBehind && this.#options.ledger.unsent.length === 0;
  }

  changed(): void {
    this.#lastChange = Date.now();
    this.#firstChange ||= this.#lastChange;
    this.#arrange();
  }

  receive(batch: WireBatch): void {
    this.#settle(() => this.#take(batch));
  }

  release(): void {
    this.#settle(() => {
      if (!this.#options.ledger.release()) this.#isBehind = true;
    });
  }

  catchUp(): void {
    this.#isBehind = true;
    this.#arrange();
  }

  lineLost(): void {
    if (!this.isOffline) this.#fail(new Error("The line is lost"));
    this.#isBehind = true;
    this.#options.onChange();
    this.#arrange();
  }

  resume(): void {
    this.refusal = null;
    this.#retryAt = 0;
    this.catchUp();
  }

  hurry(): void {
    this.#isHurried = true;
    this.#retryAt = 0;
    this.#arrange();
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  #arrange(): void {
    clearTimeout(this.#timer);
    if (this.#isBusy || this.#isClosed || this.refusal) return;
    const wait = this.#wait();
    if (wait !== null) this.#timer = setTimeout(() => void this.#go(), wait);
  }

  #wait(): number | null {
    const { ledger, pace } = this.#options;
    const now = Date.now();
    const untilRetry = Math.max(0, this.#retryAt - now);
    if (this.#isBehind) return untilRetry;
    if (ledger.unsent.length === 0 || ledger.isComposing) return null;
    if (this.#isHurried) return untilRetry;
    const due = Math.min(this.#lastChange + pace.pause, this.#firstChange + pace.longest);
    return Math.max(untilRetry, due - now, 0);
  }

  async #go(): Promise<void> {
    this.#isBusy = true;
    try {
      await (this.#isBehind ? this.#fetchMissing() : this.#write());
      this.#failures = 0;
      this.isOffline = false;
    } catch (error) {
      this.#fail(error);
    }
    this.#isBusy = false;
    if (this.#options.ledger.unsent.length === 0) this.#isHurried = false;
    this.#options.onChange();
    this.#arrange();
  }

  async #fetchMissing(): Promise<void> {
    const { articleId, wire, ledger, pace } = this.#options;
    const request = wire.since({ articleId, version: ledger.version });
    this.#isBehind = false;
    try {
      const answer = await withDeadline(request, pace.deadline, () => undefined);
      this.#take(valueOf(answer));
    } catch (error) {
      this.#isBehind = true;
      throw error;
    }
  }

  async #write(): Promise<void> {
    const { articleId, clientId, desk, wire, pace } = this.#options;
    const batch = batchOf(desk.state());
    if (!batch) return;
    const take = (answer: Awaited<ReturnType<Wire["write"]>>) => {
      const value = valueOf(answer);
      if (value.status === "behind") {
        this.#takeMissing(batch.version, value);
        return;
      }
      const steps = batch.written.map((step) => ({ step, clientId }));
      this.#take({ version: batch.version + steps.length, steps });
    };
    this.#firstChange = batch.isPartial ? 1 : 0;
    const request = wire.write({
      articleId,
      clientId,
      version: batch.version,
      steps: batch.written,
    });
    const late = (answer: Awaited<typeof request>) => this.#settle(() => take(answer));
    try {
      take(await withDeadline(request, pace.deadline, late));
    } catch (error) {
      this.#firstChange = 1;
      throw error;
    }
  }

  // Otherwise a newsroom that has gone back to an older copy would be asked for ever.
  #takeMissing(version: number, missing: WireBatch): void {
    if (missing.version <= version)
      throw new Refused("conflict", "The newsroom is behind this page");
    this.#take(missing);
  }

  #take(batch: WireBatch): void {
    if (this.#isClosed) return;
    if (!this.#options.ledger.take(batch)) this.#isBehind = true;
  }

  #settle(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#fail(error);
    }
    this.#options.onChange();
    this.#arrange();
  }

  #fail(error: unknown): void {
    const { retries } = this.#options.pace;
    if (isNewBuild(error)) this.refusal = "new_build";
    else if (error instanceof Refused) this.refusal = error.code;
    else this.isOffline = !(error instanceof Busy) || this.#failures > 1;
    this.#retryAt = Date.now() + (retries[Math.min(this.#failures, retries.length - 1)] ?? 0);
    this.#failures += 1;
  }
}
