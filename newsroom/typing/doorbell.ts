import { connection } from "#db/connection.ts";

export type Caret = {
  clientId: string;
  name: string;
  anchor: number;
  head: number;
  version: number;
};

/** What every process hears of an article being written: how far it is, or where somebody stands. */
export type Ring = { articleId: string } & (
  { version: number } | { caret: Caret } | { left: string } | { changed: true }
);

const CHANNEL = "typing";
/** PostgreSQL takes 8,000 bytes in one notification. */
const MOST_RINGS = 20;

/**
 * A NOTIFY inside the writing transaction makes all commits of the database queue for one lock; so the
 * bell is rung just after, once for all that came meanwhile. Whoever misses one asks on its own.
 */
const held = globalThis as { zhubiDoorbell?: { waiting: Map<string, Ring>; isRinging: boolean } };
const doorbell = (held.zhubiDoorbell ??= { waiting: new Map(), isRinging: false });

export function ring(message: Ring): void {
  const key = "caret" in message ? message.caret.clientId : "left" in message ? message.left : "";
  doorbell.waiting.set(`${message.articleId} ${key}`, message);
  if (!doorbell.isRinging) void ringAll();
}

async function ringAll(): Promise<void> {
  doorbell.isRinging = true;
  try {
    while (doorbell.waiting.size > 0) {
      const some = [...doorbell.waiting].slice(0, MOST_RINGS);
      for (const [key] of some) doorbell.waiting.delete(key);
      await connection().sql.notify(CHANNEL, JSON.stringify(some.map(([, message]) => message)));
    }
  } catch (error) {
    console.error("The live channel could not be rung; open editors ask on their own.", error);
  } finally {
    doorbell.isRinging = false;
  }
}

/** Calls `hear` for every ring and every act of every process; `onGap` whenever some may have been missed. */
export async function listen(hear: (message: Ring) => void, onGap: () => void): Promise<void> {
  const { sql } = connection();
  // The database's own trigger rings for every act.
  await sql.listen("events", (payload) => {
    const event = JSON.parse(payload) as { ability: string; subjectId: string };
    if (event.ability.startsWith("article.")) hear({ articleId: event.subjectId, changed: true });
  });
  await sql.listen(
    CHANNEL,
    (payload) => {
      for (const message of JSON.parse(payload) as Ring[]) hear(message);
    },
    onGap,
  );
}
