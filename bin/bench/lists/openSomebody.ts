import type postgres from "postgres";
import { cast, demoPassword } from "#db/seed/cast.ts";
import { type ActorRow, findActor } from "#newsroom/people/findActor.ts";
import { signIn } from "../signIn.ts";

/** One of the cast, signed in. */
export interface Somebody {
  actor: ActorRow;
  cookie: string;
}

export async function openSomebody(
  sql: postgres.Sql,
  origin: string,
  key: (typeof cast)[number]["key"],
): Promise<Somebody> {
  const email = `${key}@lanjiang.example`;
  const [row] = await sql<{ id: string }[]>`select id from users where email = ${email}`;
  const actor = row && (await findActor(row.id));
  if (!actor) throw new Error(`nobody of the cast is ${key}`);
  return { actor, cookie: await signIn(origin, email, demoPassword) };
}
