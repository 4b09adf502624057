import { useEffect, useState } from "react";
import type { KeptWords } from "#editor/typing/KeptWords.ts";
import { type Recovery, recoverWords } from "#editor/typing/recoverWords.ts";
import type { Wire } from "#editor/typing/Wire.ts";
import { findKeptWords, keptWords, listKeptWords } from "./keptWords.ts";
import { whenTabIsDead } from "./tabLock.ts";

export interface RecoveredWords {
  kept: KeptWords;
  recovery: Recovery;
}

interface UseRecoveryOptions {
  articleId: string;
  clientId: string;
  ownerId: string;
  wire: Wire;
}

const everySoOften = 30_000;

/**
 * Sends the words that other tabs of the same person have left behind in this article: at once where
 * the tab is dead, else as soon as it dies.
 */
export function useRecovery({ articleId, clientId, ownerId, wire }: UseRecoveryOptions) {
  const [recovered, setRecovered] = useState<RecoveredWords[]>([]);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const mounted = new AbortController();
    const queued = new Set<string>([clientId]);
    const recover = async (id: string) => {
      const kept = await findKeptWords(id);
      if (!kept || mounted.signal.aborted) return;
      const recovery = await recoverWords(kept, { wire, keeper: keptWords });
      setRecovered((all) => [...all.filter((one) => one.kept.clientId !== id), { kept, recovery }]);
    };
    const look = async () => {
      for (const kept of await listKeptWords(ownerId)) {
        if (kept.articleId !== articleId || queued.has(kept.clientId)) continue;
        queued.add(kept.clientId);
        whenTabIsDead(kept.clientId, mounted.signal, () => recover(kept.clientId)).catch(
          () => undefined,
        );
      }
    };
    const lookAgain = () => void look().catch(() => undefined);
    lookAgain();
    const timer = setInterval(lookAgain, everySoOften);
    const again = () => setRound((count) => count + 1);
    window.addEventListener("online", again);
    return () => {
      window.removeEventListener("online", again);
      clearInterval(timer);
      mounted.abort();
    };
  }, [articleId, clientId, ownerId, wire, round]);

  const dismiss = (id: string) =>
    setRecovered((all) => all.filter((one) => one.kept.clientId !== id));
  return {
    recovered,
    dismiss,
    retry: (id: string) => {
      dismiss(id);
      setRound((count) => count + 1);
    },
    /** At the writer's own word only. */
    discard: async (id: string) => {
      await keptWords.forget(id);
      dismiss(id);
    },
  };
}
