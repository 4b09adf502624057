import { listen, type Ring, ring } from "./doorbell.ts";
import { type Since, stepsSince } from "./since.ts";

export type Message =
  | ({ kind: "steps" } & Since)
  | ({ kind: "caret" } & Extract<Ring, { caret: unknown }>["caret"])
  | { kind: "left"; clientId: string }
  | { kind: "changed" };

type Tell = (message: Message) => void;
/** `version` was told to the listeners; `heard` is the newest that a ring named. */
type Room = { version: number; heard: number; listeners: Set<Tell>; isFetching: boolean };

/** One LISTEN and one fetch an article serve everybody of this process who has it open. */
const held = globalThis as { zhubiRooms?: Map<string, Room>; zhubiListening?: Promise<void> };
const rooms = (held.zhubiRooms ??= new Map<string, Room>());

/**
 * Tells of every step, caret and act upon the article after `version`, until the answer is called.
 * `clientId` is the tab's: the others hear when it leaves.
 */
export async function subscribe(
  articleId: string,
  clientId: string,
  version: number,
  tell: Tell,
): Promise<() => void> {
  await (held.zhubiListening ??= listen(hear, catchUp));
  const room = rooms.get(articleId) ?? {
    version,
    heard: version,
    listeners: new Set<Tell>(),
    isFetching: false,
  };
  rooms.set(articleId, room);
  room.listeners.add(tell);
  return () => {
    room.listeners.delete(tell);
    if (room.listeners.size === 0 && rooms.get(articleId) === room) rooms.delete(articleId);
    ring({ articleId, left: clientId });
  };
}

function hear(message: Ring): void {
  const room = rooms.get(message.articleId);
  if (!room) return;
  if ("caret" in message) tellAll(room, { kind: "caret", ...message.caret });
  else if ("left" in message) tellAll(room, { kind: "left", clientId: message.left });
  else if ("changed" in message) tellAll(room, { kind: "changed" });
  else {
    room.heard = Math.max(room.heard, message.version);
    void fetchSteps(message.articleId, room);
  }
}

/** After a lost connection nobody knows what was missed: ask for every open article. */
function catchUp(): void {
  for (const [articleId, room] of rooms) {
    room.heard = Math.max(room.heard, room.version + 1);
    void fetchSteps(articleId, room);
    tellAll(room, { kind: "changed" });
  }
}

async function fetchSteps(articleId: string, room: Room): Promise<void> {
  if (room.isFetching) return;
  room.isFetching = true;
  try {
    while (room.version < room.heard) {
      const news = await stepsSince(articleId, room.version);
      if (news.steps.length === 0)
        room.heard = room.version; // a gap with nothing in it
      else {
        room.version = news.version;
        tellAll(room, { kind: "steps", ...news });
      }
    }
  } catch (error) {
    console.error("Steps could not be fetched; open editors ask on their own.", error);
  } finally {
    room.isFetching = false;
  }
}

function tellAll(room: Room, message: Message): void {
  for (const tell of room.listeners) tell(message);
}
