import { and, eq } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { users } from "#db/schema/people.ts";
import { ZhubiError } from "#newsroom/error.ts";

/** A house without an active admin can't be opened again; the locks make two admins take turns. */
export async function keepAnAdmin(tx: Transaction): Promise<void> {
  const [admin] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, "admin"), eq(users.status, "active")))
    .limit(1)
    .for("update");
  if (!admin) throw new ZhubiError("invalid", "last_admin");
}
