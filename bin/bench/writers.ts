import type { openWire, Sent } from "./wire.ts";

type Wire = ReturnType<typeof openWire>;

/** One more character at the head of the body of an article that the demo paper wrote. */
const typeCharacter = (place: number) => ({
  stepType: "replace",
  from: place,
  to: place,
  slice: { content: [{ type: "text", text: "字" }] },
});

/** Where an article's first paragraph begins, and the version it stands at. */
export type Desk = { articleId: string; place: number; version: number };

/** Somebody alone in an article: each save on the version that the last one made. */
export function soleWriter(wire: Wire, desk: Desk, clientId: string): () => Promise<void> {
  return async () => {
    const answer = await wire.write(sentBy(desk, clientId));
    if (answer.status !== "taken")
      throw new Error("somebody else wrote in a sole writer's article");
    desk.version = answer.version;
  };
}

/** One of several in an article: whoever is behind takes what they missed and sends again. */
export function fellowWriter(wire: Wire, desk: Desk, clientId: string): () => Promise<void> {
  const own = { ...desk };
  return async () => {
    for (;;) {
      const answer = await wire.write(sentBy(own, clientId));
      own.version = answer.version;
      if (answer.status === "taken") return;
    }
  };
}

function sentBy({ articleId, version, place }: Desk, clientId: string): Sent {
  return { articleId, version, clientId, steps: [typeCharacter(place)] };
}
