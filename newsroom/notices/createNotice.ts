import type { z } from "zod";
import { type ActorId, make } from "#newsroom/change.ts";
import type { CreateNotice } from "./inputs.ts";
import { insertNotice } from "./insertNotice.ts";

/** A standing notice that articles can carry. */
export async function createNotice(actorId: ActorId, input: z.output<typeof CreateNotice>) {
  return make({
    actorId,
    ability: "notice.create",
    write: async ({ tx, actor }) => {
      const noticeId = await insertNotice(tx, actor.id, input);
      return { value: { noticeId }, subjectId: noticeId, detail: input };
    },
  });
}
