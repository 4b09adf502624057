import type { z } from "zod";
import { contributors } from "#db/schema/contributors.ts";
import { users } from "#db/schema/people.ts";
import { shortId } from "#newsroom/articles/shortId.ts";
import { type ActorId, make } from "#newsroom/change.ts";
import { ZhubiError } from "#newsroom/error.ts";
import { slugOf } from "#pinyin/slug.ts";
import type { CreatePerson } from "./inputs.ts";
import { hashPassword } from "./password.ts";

/** A new account, and with it a name for bylines. */
export async function createPerson(actorId: ActorId, input: z.output<typeof CreatePerson>) {
  // Hashing takes its time; no transaction should wait for it.
  const passwordHash = await hashPassword(input.password);
  return make({
    actorId,
    ability: "person.create",
    write: async ({ tx }) => {
      const { name, email, role } = input;
      const [made] = await tx
        .insert(users)
        .values({ name, email, role, passwordHash })
        .onConflictDoNothing()
        .returning({ id: users.id });
      if (!made) throw new ZhubiError("invalid", "email_taken");
      const slug = `${slugOf(name)}-${shortId().slice(0, 6)}`;
      await tx.insert(contributors).values({ name, slug, userId: made.id });
      return { value: { userId: made.id }, subjectId: made.id, detail: { name, email, role } };
    },
  });
}
