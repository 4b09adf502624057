import { and, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { users } from "#db/schema/people.ts";
import type { ActorId } from "#newsroom/change.ts";

export type ActorRow = NonNullable<Awaited<ReturnType<typeof findActor>>>;

/** Who an active account is now: role and status are the database's, whatever a session says. */
export async function findActor(actorId: ActorId) {
  const [actor] = await database()
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      locale: users.locale,
    })
    .from(users)
    .where(and(eq(users.id, actorId), eq(users.status, "active")));
  return actor;
}
