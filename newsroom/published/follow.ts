import type postgres from "postgres";
import { type Line, openLine, type Proof } from "./openLine.ts";
import { forget, trustMemory } from "./recall.ts";
import { type Act, staleBy } from "./staleBy.ts";
import type { Tag } from "./Tag.ts";

/** What somebody who keeps public pages is told. */
export interface Keeper {
  /** What was made from these is true no longer. */
  readonly drop: (tags: readonly Tag[] | "everything") => void;
  /** All that was committed up to this moment (milliseconds since 1970) has been told. */
  readonly trust: (heardUntil: number) => void;
  /** From now on acts may be committed unheard, until the next `trust`. */
  readonly distrust: () => void;
  /** Of all processes, this one tells a CDN what is dropped from now on; nobody knows what was told before. */
  readonly becomeHerald: () => void;
}

export interface Following {
  /** Resolves once everything that is committed by now has been told; rejects where that can't be known. */
  readonly catchUp: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** How often a quiet connection is asked whether it still hears, and how long it may take to answer. */
const BEAT_MS = 250;
const PATIENCE_MS = 1_000;
const RETRY_MS = 200;
/** How long a new connection may take to look up what was missed, and how many acts are looked up one by one. */
const BEGIN_MS = 10_000;
const MOST_MISSED = 200;

/**
 * Tells a keeper of every committed act, by LISTEN. After a lost connection the acts of the gap are
 * looked up first; of a server that was started anew meanwhile nothing is believed.
 */
export function follow(keeper: Keeper): Following {
  let line: Line | undefined;
  /** The last proof but one: an act may be in a snapshot just before its notification is sent. */
  let proofs: Proof[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isHerald = false;
  let hasHeard = false;

  const drop: Keeper["drop"] = (tags) => {
    forget(tags);
    keeper.drop(tags);
  };
  const distrust = () => {
    trustMemory(0);
    forget("everything");
    keeper.distrust();
  };
  const tell = async (act: Act, sql: postgres.Sql) => {
    drop(await staleBy(act, sql).catch(() => "everything" as const));
  };
  const open = () => {
    const opened = openLine({
      hear: tell,
      onLost: () => {
        if (line !== opened) return;
        line = undefined;
        isHerald = false;
        distrust();
        clearTimeout(timer);
        timer = setTimeout(open, RETRY_MS);
      },
    });
    line = opened;
    void beat(opened, () => begin(opened), BEGIN_MS);
  };
  const begin = async (on: Line) => {
    const now = await on.listen();
    const [before] = proofs;
    // Without a proof from before nobody knows which acts to look up.
    if (hasHeard && before?.started !== now.started) drop("everything");
    else if (before) {
      const missed = await on.since(before.snapshot);
      if (missed.length > MOST_MISSED) drop("everything");
      else for (const act of missed) await tell(act, on.sql);
    }
    proofs = [];
    hasHeard = true;
    return now;
  };
  const beat = async (on: Line, prove: () => Promise<Proof>, patience = PATIENCE_MS) => {
    const asked = Date.now();
    try {
      const proof = await within(patience, prove());
      if (line !== on) return;
      proofs = [...proofs, proof].slice(-2);
      if (proof.isHerald && !isHerald) keeper.becomeHerald();
      ({ isHerald } = proof);
      trustMemory(asked);
      keeper.trust(asked);
      timer = setTimeout(() => void beat(on, on.prove), BEAT_MS);
      timer.unref();
    } catch {
      on.lose();
    }
  };

  open();
  return {
    async catchUp() {
      if (!line) throw new Error("the connection that hears of what is published is lost");
      await line.prove();
    },
    async stop() {
      const last = line;
      line = undefined;
      clearTimeout(timer);
      distrust();
      await last?.sql.end({ timeout: 1 });
    },
  };
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new Error("no answer in time"));
  }, milliseconds);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
