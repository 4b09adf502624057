const nameOf = (clientId: string) => `zhubi-tab-${clientId}`;
const channelName = "zhubi-tabs";
const patience = 800;

/** Shows the other tabs that this one is alive, until the signal says otherwise. */
export function holdTab(clientId: string, until: AbortSignal): void {
  if (until.aborted) return;
  if ("locks" in navigator) {
    const end = new Promise<void>((resolve) => {
      until.addEventListener("abort", () => resolve());
    });
    navigator.locks.request(nameOf(clientId), () => end).catch(() => undefined);
    return;
  }
  // Pages that are not served by https have no locks; they answer when they are asked.
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data === `asks ${clientId}`) channel.postMessage(`lives ${clientId}`);
  });
  until.addEventListener("abort", () => channel.close());
}

/**
 * Runs `act` once that tab is dead: at once, or later when it dies, or never. No two tabs run it at
 * the same time where the browser has locks; where it has none, that does no harm either, since the
 * newsroom knows a step that comes twice.
 */
export async function whenTabIsDead(
  clientId: string,
  signal: AbortSignal,
  act: () => Promise<void>,
): Promise<void> {
  if (signal.aborted) return;
  if (!("locks" in navigator)) {
    if (!(await answers(clientId, signal))) await act();
    return;
  }
  try {
    await navigator.locks.request(nameOf(clientId), { signal }, act);
  } catch (error) {
    // Waiting for a lock is given up by an AbortError.
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
  }
}

function answers(clientId: string, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const channel = new BroadcastChannel(channelName);
    const settle = (lives: boolean) => {
      clearTimeout(timer);
      channel.close();
      resolve(lives);
    };
    const timer = setTimeout(() => settle(false), patience);
    signal.addEventListener("abort", () => settle(true));
    channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      if (data === `lives ${clientId}`) settle(true);
    });
    channel.postMessage(`asks ${clientId}`);
  });
}
