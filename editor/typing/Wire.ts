/** The contract between the typing client and the newsroom, which holds the truth in PostgreSQL. */
export interface Wire {
  write(input: WriteInput): Promise<WireAnswer<WriteAnswer>>;
  since(input: { articleId: string; version: number }): Promise<WireAnswer<WireBatch>>;
  point(input: WireCaret & { articleId: string }): Promise<unknown>;
}

export interface WriteInput {
  articleId: string;
  version: number;
  clientId: string;
  steps: unknown[];
}

export type WriteAnswer = { status: "taken"; version: number } | ({ status: "behind" } & WireBatch);

/** Steps in the order in which they were stored; `version` is the document's after the last. */
export interface WireBatch {
  version: number;
  steps: WireStep[];
}

export interface WireStep {
  step: unknown;
  clientId: string;
}

/** Where somebody's caret stands in the document of that version. */
export interface WireCaret {
  clientId: string;
  version: number;
  anchor: number;
  head: number;
}

export type WireAnswer<T> =
  { ok: true; value: T } | { ok: false; error: { code: string; message: string } };
