/** What a server action tells the browser; `message` is for a person, in their language. */
export type Answer<T> =
  { ok: true; value: T } | { ok: false; error: { code: string; detail?: string; message: string } };

/** A server action as a component is handed one. */
export type Act<Input, T> = (input: Input) => Promise<Answer<T>>;
