import type { Transaction } from "#db/client.ts";
import { notices, noticeVersions } from "#db/schema/notices.ts";
import type { NoticeKind } from "#newsroom/articles/inputs.ts";

/** A notice with its first words, inside an act's transaction. */
export async function insertNotice(
  tx: Transaction,
  writtenBy: string,
  { kind, text }: { kind: NoticeKind; text: string },
): Promise<string> {
  const [made] = await tx.insert(notices).values({ kind }).returning({ id: notices.id });
  if (!made) throw new Error("insert returned no row");
  await tx.insert(noticeVersions).values({ noticeId: made.id, number: 1, text, writtenBy });
  return made.id;
}
