import { asc, eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { users } from "#db/schema/people.ts";
import type { Role } from "#newsroom/policy.ts";

export type StaffMember = { id: string; name: string; role: Role };

const MOST = 500;

/** Who works in the house now: for assigning an article and for bylines. */
export async function listStaff(): Promise<StaffMember[]> {
  return database()
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .where(eq(users.status, "active"))
    .orderBy(asc(users.name), asc(users.id))
    .limit(MOST);
}
