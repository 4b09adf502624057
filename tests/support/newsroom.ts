import { database } from "#db/client.ts";
import { users } from "#db/schema/people.ts";
import { sections } from "#db/schema/sections.ts";
import { cast, demoPassword } from "#db/seed/cast.ts";
import { create } from "#newsroom/articles/create.ts";
import { findArticleFacts } from "#newsroom/articles/findArticleFacts.ts";
import { publish } from "#newsroom/articles/publish.ts";
import { returnArticle } from "#newsroom/articles/returnArticle.ts";
import { submit } from "#newsroom/articles/submit.ts";
import { withdraw } from "#newsroom/articles/withdraw.ts";
import { hashPassword } from "#newsroom/people/password.ts";
import type { ArticleState } from "#newsroom/policy.ts";

type Key = (typeof cast)[number]["key"];

/** The cast, with the demo's password, and one section: what most tests of a verb begin with. */
export async function openNewsroom() {
  const passwordHash = await hashPassword(demoPassword);
  const rows = await database()
    .insert(users)
    .values(cast.map(({ key: _, ...person }) => ({ ...person, passwordHash })))
    .returning({ id: users.id, name: users.name });
  const ids = new Map(cast.map(({ key }, place) => [key, rows[place]?.id ?? ""]));
  const [section] = await database()
    .insert(sections)
    .values({ name: "要聞", slug: "yao-wen", position: 1 })
    .returning({ id: sections.id });
  return { idOf: (key: Key) => ids.get(key) ?? "", sectionId: section?.id ?? "" };
}

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>;

export const demoDocument = (headline = "渡輪首航", body = "早上六點，第一班船離開東岸。") => ({
  type: "doc",
  content: [
    { type: "headline", content: [{ type: "text", text: headline }] },
    { type: "standfirst", content: [{ type: "text", text: "兩岸通勤縮短至十二分鐘。" }] },
    { type: "paragraph", content: [{ type: "text", text: body }] },
  ],
});

/** What the address of a withdrawn article says. */
export const demoReason = "消息來源後來否認，本報查證中，先行撤下。";

/** Lin's article, brought to the state by the verbs that lead there. */
export async function articleIn(state: ArticleState, { idOf, sectionId }: Newsroom) {
  const { articleId } = await create(idOf("lin"), { doc: demoDocument(), fields: { sectionId } });
  const seen = () => seenBy(idOf("zhou"), articleId);
  if (state !== "draft") await submit(idOf("lin"), await seen());
  if (state === "returned")
    await returnArticle(idOf("shen"), { ...(await seen()), comment: "補充" });
  if (state === "live" || state === "withdrawn") await publish(idOf("shen"), await seen());
  if (state === "withdrawn") {
    await withdraw(idOf("shen"), { ...(await seen()), reason: demoReason });
  }
  return seen();
}

/** The article's id, version and stamp as somebody sees them now. */
export async function seenBy(actorId: string, articleId: string) {
  const { article } = await findArticleFacts(actorId, articleId);
  return { articleId, version: article.version, stamp: article.stamp, state: article.state };
}
