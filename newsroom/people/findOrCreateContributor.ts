import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { contributors } from "#db/schema/contributors.ts";
import { shortId } from "#newsroom/articles/shortId.ts";
import { slugOf } from "#pinyin/slug.ts";

/** The contributor of that name, made if the house has none; somebody of the staff comes first. */
export async function findOrCreateContributor(tx: Transaction, name: string): Promise<string> {
  // Names aren't unique among people, so nothing but this lock keeps two articles from making two.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${"contributor:" + name}))`);
  const [found] = await tx
    .select({ id: contributors.id })
    .from(contributors)
    .where(eq(contributors.name, name))
    .orderBy(sql`${contributors.userId} is null`, contributors.id)
    .limit(1);
  if (found) return found.id;
  const [made] = await tx
    .insert(contributors)
    .values({ name, slug: `${slugOf(name)}-${shortId().slice(0, 6)}` })
    .returning({ id: contributors.id });
  if (!made) throw new Error("insert returned no row");
  return made.id;
}
