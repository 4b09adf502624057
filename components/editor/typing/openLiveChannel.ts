import { z } from "zod";

const steps = z.object({
  version: z.number(),
  steps: z.array(z.object({ step: z.unknown(), clientId: z.string() })),
});
const caret = z.object({
  clientId: z.string(),
  name: z.string(),
  anchor: z.number(),
  head: z.number(),
  version: z.number(),
});
const left = z.object({ clientId: z.string() });
const changed = z.object({ stamp: z.unknown(), state: z.string() });

export type LiveCaret = z.output<typeof caret>;
/** The article was acted upon: submitted, published, described anew … */
export type ArticleChange = z.output<typeof changed>;

export interface LiveListener {
  /** Also after every break: what came meanwhile must be asked for. */
  onOpen: () => void;
  onSteps: (batch: z.output<typeof steps>) => void;
  onCaret: (caret: LiveCaret) => void;
  onLeft: (clientId: string) => void;
  onChanged: (change: ArticleChange) => void;
}

const retries = [1_000, 2_000, 5_000, 10_000, 30_000];
/** A browser gives one house six connections; tabs out of sight must not hold them. */
const hiddenFor = 20_000;

/** Listens to an article until the returned function is called. */
export function openLiveChannel(address: string, listener: LiveListener): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const open = () => {
    clearTimeout(timer);
    if (source && source.readyState !== EventSource.CLOSED) return;
    source = new EventSource(address);
    source.addEventListener("open", () => {
      failures = 0;
      listener.onOpen();
    });
    source.addEventListener("error", () => {
      // The browser tries again by itself unless it was told off with a status.
      if (source?.readyState !== EventSource.CLOSED) return;
      timer = setTimeout(open, retries[Math.min(failures, retries.length - 1)]);
      failures += 1;
    });
    hear(source, "steps", steps, listener.onSteps);
    hear(source, "caret", caret, listener.onCaret);
    hear(source, "left", left, ({ clientId }) => listener.onLeft(clientId));
    hear(source, "changed", changed, listener.onChanged);
  };
  const close = () => {
    clearTimeout(timer);
    source?.close();
  };
  const turn = () => {
    clearTimeout(timer);
    if (document.visibilityState === "visible") open();
    else timer = setTimeout(close, hiddenFor);
  };

  open();
  document.addEventListener("visibilitychange", turn);
  window.addEventListener("online", open);
  return () => {
    document.removeEventListener("visibilitychange", turn);
    window.removeEventListener("online", open);
    close();
  };
}

function hear<T>(
  source: EventSource,
  kind: string,
  shape: z.ZodType<T>,
  act: (message: T) => void,
): void {
  source.addEventListener(kind, ({ data }: MessageEvent<unknown>) => {
    const message = shape.safeParse(JSON.parse(String(data)));
    if (message.success) act(message.data);
  });
}
