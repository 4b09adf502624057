import { asc, sql } from "drizzle-orm";
import { database } from "#db/client.ts";
import { users } from "#db/schema/people.ts";
import { cursorOf, readCursor } from "#newsroom/cursor.ts";
import { type Actor, may } from "#newsroom/policy.ts";

export type PersonRow = Awaited<ReturnType<typeof select>>[number];
export type PeoplePage = { rows: PersonRow[]; next: string | undefined };

const PAGE = 50;

/** One page of the accounts of the house, by name, for those who manage them. */
export async function listPeople(actor: Actor, after?: string): Promise<PeoplePage> {
  if (!may(actor, "person.create")) return { rows: [], next: undefined };
  const found = await select(after);
  const rows = found.slice(0, PAGE);
  const last = rows.at(-1);
  return { rows, next: found.length > PAGE && last ? cursorOf(last.name, last.id) : undefined };
}

function select(after: string | undefined) {
  const place = readCursor(after);
  return database()
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      status: users.status,
      stamp: users.stamp,
      createdAt: users.createdAt,
    })
    .from(users)
    .where(place && sql`(${users.name}, ${users.id}) > (${place[0]}, ${place[1]}::uuid)`)
    .orderBy(asc(users.name), asc(users.id))
    .limit(PAGE + 1);
}
