import { type Actor, type ArticleFacts, may } from "#newsroom/policy.ts";

export type ActName =
  "submit" | "recall" | "returnArticle" | "publish" | "schedule" | "unschedule" | "withdraw";

/** What somebody may do with the article now, the likeliest first. */
export function actsFor(actor: Actor, article: ArticleFacts, isStaged: boolean): ActName[] {
  const isUnchanged = article.state === "live" && !isStaged;
  const time = may(actor, "article.schedule", article) ? (["schedule"] as const) : [];
  return [
    // Once a time is set, that is what is changed; to publish at once is the exception.
    ...(article.isScheduled === true ? time : []),
    ...(may(actor, "article.publish", article) && !isUnchanged ? (["publish"] as const) : []),
    ...(article.isScheduled === true ? [] : time),
    ...(may(actor, "article.submit", article) ? (["submit"] as const) : []),
    ...(may(actor, "article.return", article) ? (["returnArticle"] as const) : []),
    ...(may(actor, "article.recall", article) ? (["recall"] as const) : []),
    ...(may(actor, "article.withdraw", article) ? (["withdraw"] as const) : []),
  ];
}
