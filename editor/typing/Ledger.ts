import type { Node, Schema } from "@tiptap/pm/model";
import { Step } from "@tiptap/pm/transform";
import { sendableSteps } from "prosemirror-collab";
import type { Desk } from "./Desk.ts";
import type { LostWords } from "./lostWords.ts";
import { type AuthorStep, receiveSteps, versionOf } from "./receiveSteps.ts";
import { Refused } from "./Refused.ts";
import type { WireBatch, WireStep } from "./Wire.ts";

interface LedgerOptions {
  desk: Desk;
  clientId: string;
  onLost: ((lost: LostWords) => void) | undefined;
  onAcknowledged: ((steps: readonly AuthorStep[]) => void) | undefined;
}

/** What is acknowledged, what is not, and what has come in while an input method was composing. */
export class Ledger {
  readonly #options: LedgerOptions;
  #held: WireBatch[] = [];
  /** The document as the newsroom has it at `version`. */
  acknowledged: Node;

  constructor(options: LedgerOptions) {
    this.#options = options;
    this.acknowledged = options.desk.state().doc;
  }

  get version(): number {
    return versionOf(this.#options.desk);
  }

  get unsent(): readonly Step[] {
    return sendableSteps(this.#options.desk.state())?.steps ?? [];
  }

  get isComposing(): boolean {
    return this.#options.desk.isComposing();
  }

  /**
   * Takes in acknowledged steps; those that are known already are skipped. False when some before
   * them are missing. While a composition lasts, others' steps are held: changing the text under
   * an input method would break it.
   */
  take(batch: WireBatch): boolean {
    if (this.isComposing && !this.#isOwn(batch)) {
      this.#held.push(batch);
      return true;
    }
    const first = batch.version - batch.steps.length;
    if (first > this.version) return false;
    this.#advance(batch.steps.slice(this.version - first));
    return true;
  }

  /** To be called after a composition; false as for `take`. */
  release(): boolean {
    const held = this.#held;
    this.#held = [];
    return held.every((batch) => this.take(batch));
  }

  #isOwn(batch: WireBatch): boolean {
    return (
      this.#held.length === 0 &&
      batch.steps.every(({ clientId }) => clientId === this.#options.clientId)
    );
  }

  #advance(wireSteps: readonly WireStep[]): void {
    if (wireSteps.length === 0) return;
    const { schema } = this.#options.desk.state();
    const steps = wireSteps.map((one) => parse(schema, one));
    let next = this.acknowledged;
    for (const { step } of steps) {
      const { doc, failed } = step.apply(next);
      if (!doc) throw new Refused("conflict", failed ?? "A stored step does not apply");
      next = doc;
    }
    const { desk, clientId, onLost, onAcknowledged } = this.#options;
    const lost = receiveSteps(desk, clientId, steps);
    this.acknowledged = next;
    onAcknowledged?.(steps);
    if (lost.mine !== "" || lost.theirs !== "") onLost?.(lost);
  }
}

// A newer build may have taught the document something that this page does not know.
function parse(schema: Schema, { step, clientId }: WireStep): AuthorStep {
  try {
    return { step: Step.fromJSON(schema, step), clientId };
  } catch (error) {
    throw new Refused("new_build", error instanceof Error ? error.message : String(error));
  }
}
