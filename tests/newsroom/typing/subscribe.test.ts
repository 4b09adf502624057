import { Fragment, Slice } from "@tiptap/pm/model";
import { ReplaceStep } from "@tiptap/pm/transform";
import { beforeAll, expect, it, vi } from "vitest";
import { schema } from "#editor/schema.ts";
import { submit } from "#newsroom/articles/submit.ts";
import { point } from "#newsroom/typing/point.ts";
import { type Message, subscribe } from "#newsroom/typing/subscribe.ts";
import { write } from "#newsroom/typing/write.ts";
import { articleIn, type Newsroom, openNewsroom, seenBy } from "#tests/support/newsroom.ts";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});

const step = new ReplaceStep(
  1,
  1,
  new Slice(Fragment.from(schema.text("字")), 0, 0),
).toJSON() as unknown;

it("tells every step in order, carets, acts and who left", async () => {
  const { articleId } = await articleIn("draft", newsroom);
  const lin = newsroom.idOf("lin");
  const heard: Message[] = [];
  const leave = await subscribe(articleId, "reader", 0, (message) => heard.push(message));
  for (let version = 0; version < 20; version++) {
    await write(lin, { articleId, version, clientId: "tab", steps: [step] });
  }
  await vi.waitFor(() => {
    const steps = heard.flatMap((message) => (message.kind === "steps" ? message.steps : []));
    expect(steps).toHaveLength(20);
  });
  await point(lin, { articleId, clientId: "tab", version: 20, anchor: 3, head: 5 });
  await vi.waitFor(() => {
    expect(heard).toContainEqual(
      expect.objectContaining({ kind: "caret", name: "林映秋", anchor: 3, head: 5 }),
    );
  });
  await submit(lin, await seenBy(lin, articleId));
  await vi.waitFor(() => expect(heard).toContainEqual({ kind: "changed" }));
  const leaveOther = await subscribe(articleId, "other", 20, () => undefined);
  leaveOther();
  await vi.waitFor(() => expect(heard).toContainEqual({ kind: "left", clientId: "other" }));
  leave();
});
