import type { Step } from "@tiptap/pm/transform";
import { getVersion, receiveTransaction, sendableSteps } from "prosemirror-collab";
import type { Desk } from "./Desk.ts";
import { lostWords, type LostWords } from "./lostWords.ts";

export interface AuthorStep {
  step: Step;
  clientId: string;
}

/**
 * Puts acknowledged steps, which follow the desk's version without a gap, under one's own unsent
 * ones. Returns the words that were lost where both changed one place.
 */
export function receiveSteps(
  desk: Desk,
  clientId: string,
  steps: readonly AuthorStep[],
): LostWords {
  const lost: LostWords = { mine: "", theirs: "" };
  for (const run of runsOf(steps, clientId)) {
    const more = receiveRun(desk, clientId, run);
    lost.mine += more.mine;
    lost.theirs += more.theirs;
  }
  return lost;
}

export function versionOf(desk: Desk): number {
  return getVersion(desk.state());
}

// The library knows one's own steps only at the head of what it receives.
function runsOf(steps: readonly AuthorStep[], clientId: string): AuthorStep[][] {
  const runs: AuthorStep[][] = [];
  let isOwn: boolean | null = null;
  for (const step of steps) {
    const isNowOwn = step.clientId === clientId;
    if (isNowOwn === isOwn) runs.at(-1)?.push(step);
    else runs.push([step]);
    isOwn = isNowOwn;
  }
  return runs;
}

function receiveRun(desk: Desk, clientId: string, run: readonly AuthorStep[]): LostWords {
  const own = sendableSteps(desk.state())?.steps ?? [];
  const steps = run.map((one) => one.step);
  const transaction = receiveTransaction(
    desk.state(),
    steps,
    run.map((one) => one.clientId),
    { mapSelectionBackward: true },
  );
  const isMine = run[0]?.clientId === clientId;
  const lost =
    isMine || own.length === 0 ? { mine: "", theirs: "" } : lostWords(transaction, own, steps);
  desk.dispatch(transaction);
  return lost;
}
