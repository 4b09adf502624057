import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { contributors } from "#db/schema/contributors.ts";
import { users } from "#db/schema/people.ts";
import { createPerson } from "#newsroom/people/createPerson.ts";
import { hashPassword } from "#newsroom/people/password.ts";
import { suspend } from "#newsroom/people/suspend.ts";
import { slugOf } from "#pinyin/slug.ts";
import { cast, demoPassword } from "./cast.ts";

export type People = ReadonlyMap<string, { id: string; name: string }>;

/** The cast, each by its key. The first admin has nobody to be made by. */
export async function addPeople(): Promise<People> {
  const [admin, ...others] = cast;
  const [first] = await database()
    .insert(users)
    .values({
      name: admin.name,
      email: admin.email,
      role: admin.role,
      passwordHash: await hashPassword(demoPassword),
    })
    .returning({ id: users.id, name: users.name });
  if (!first) throw new Error("insert returned no row");
  await database()
    .insert(contributors)
    .values({ name: first.name, slug: slugOf(first.name), userId: first.id });
  const people = new Map([[admin.key, first]]);
  for (const { key, name, email, role, status } of others) {
    const { userId } = await createPerson(first.id, { name, email, role, password: demoPassword });
    people.set(key, { id: userId, name });
    const slug = slugOf(name);
    await database().update(contributors).set({ slug }).where(eq(contributors.userId, userId));
    if (status === "suspended") await suspend(first.id, { userId, stamp: 0 });
  }
  return people;
}

export function personOf(people: People, key: string): { id: string; name: string } {
  const person = people.get(key);
  if (!person) throw new Error(`nobody in the cast is called ${key}`);
  return person;
}
