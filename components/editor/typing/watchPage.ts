import type { Typing } from "#editor/typing/Typing.ts";

/** Keeps a copy when the page goes out of sight, tries again when the line is back. */
export function watchPage(typing: Typing): () => void {
  const until = new AbortController();
  const { signal } = until;
  const keep = () => void typing.keepNow();
  const seen = () => {
    if (document.visibilityState === "hidden") keep();
    else if (isWaiting(typing)) typing.resume();
  };
  document.addEventListener("visibilitychange", seen, { signal });
  window.addEventListener("pagehide", keep, { signal });
  window.addEventListener("online", () => typing.resume(), { signal });
  window.addEventListener("offline", () => typing.lineLost(), { signal });
  window.addEventListener(
    "beforeunload",
    (event) => {
      if (typing.wouldLose) event.preventDefault();
    },
    { signal },
  );
  return () => until.abort();
}

// Somebody who has signed in again in another tab, or got the article back, returns to this one.
function isWaiting({ status }: Typing): boolean {
  return status.is === "offline" || (status.is === "refused" && status.code !== "new_build");
}
