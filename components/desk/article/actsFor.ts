import { type Actor, type ArticleFacts, may } from "#newsroom/policy.ts";

export type ActName = "submit" | "recall" | "returnArticle" | "publish" | "withdraw";

/** What somebody may do with the article now, the likeliest first. */
export function actsFor(actor: Actor, article: ArticleFacts, isStaged: boolean): ActName[] {
  const isUnchanged = article.state === "live" && !isStaged;
  return [
    ...(may(actor, "article.publish", article) && !isUnchanged ? (["publish"] as const) : []),
    ...(may(actor, "article.submit", article) ? (["submit"] as const) : []),
    ...(may(actor, "article.return", article) ? (["returnArticle"] as const) : []),
    ...(may(actor, "article.recall", article) ? (["recall"] as const) : []),
    ...(may(actor, "article.withdraw", article) ? (["withdraw"] as const) : []),
  ];
}
