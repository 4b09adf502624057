import type { Node } from "@tiptap/pm/model";
import { applySteps } from "#editor/applySteps.ts";
import { checkDocument } from "#editor/checkDocument.ts";
import { emptyDocument } from "#editor/emptyDocument.ts";
import type { Wire, WireAnswer, WireBatch, WireStep, WriteAnswer } from "#editor/typing/Wire.ts";

/** What the newsroom does with steps, without its database: the same check, the same answers. */
export class Authority {
  readonly articleId = "0198a000-0000-7000-8000-000000000001";
  doc: Node;
  readonly steps: WireStep[] = [];
  readonly listeners = new Set<(batch: WireBatch) => void>();
  refusal: string | null = null;
  /** Called before a request is heard and before its answer is; may throw or wait. */
  line: { out(): Promise<void>; back(): Promise<void> } = {
    out: () => Promise.resolve(),
    back: () => Promise.resolve(),
  };

  constructor(doc: unknown = emptyDocument()) {
    this.doc = checkDocument(doc);
  }

  get version(): number {
    return this.steps.length;
  }

  readonly wire: Wire = {
    write: async (input) => {
      await this.line.out();
      const answer = this.#write(input);
      await this.line.back();
      return answer;
    },
    since: async ({ version }) => {
      await this.line.out();
      if (this.refusal) return { ok: false, error: { code: this.refusal, message: "" } };
      const value = { version: this.version, steps: this.steps.slice(version) };
      await this.line.back();
      return { ok: true, value };
    },
    point: () => Promise.resolve(),
  };

  #write(input: Parameters<Wire["write"]>[0]): WireAnswer<WriteAnswer> {
    if (this.refusal) return { ok: false, error: { code: this.refusal, message: "" } };
    if (input.version !== this.version) {
      const steps = this.steps.slice(input.version);
      const version = input.version + steps.length;
      return { ok: true, value: { status: "behind", version, steps } };
    }
    const sent: unknown = JSON.parse(JSON.stringify(input.steps));
    const applied = applySteps(this.doc, sent);
    if (!applied.ok) {
      return { ok: false, error: { code: "invalid", message: applied.detail } };
    }
    this.doc = applied.doc;
    const stored = applied.steps.map((step): WireStep => {
      const json: unknown = step.toJSON();
      return { step: json, clientId: input.clientId };
    });
    this.steps.push(...stored);
    for (const listener of [...this.listeners]) listener({ version: this.version, steps: stored });
    return { ok: true, value: { status: "taken", version: this.version } };
  }
}
