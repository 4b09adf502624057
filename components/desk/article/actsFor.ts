import { type Actor, type ArticleFacts, may } from "#newsroom/policy.ts";
import type { ReleaseName } from "./release/useRelease.ts";

/** What the bar offers; `release` asks which of the acts upon a live article is meant. */
export type BarAct =
  "submit" | "recall" | "returnArticle" | "publish" | "schedule" | "release" | "withdraw";
export type ActName = Exclude<BarAct, "release"> | "unschedule" | ReleaseName;

/** What somebody may do with the article now, the likeliest first. */
export function actsFor(actor: Actor, article: ArticleFacts): BarAct[] {
  const time = may(actor, "article.schedule", article) ? (["schedule"] as const) : [];
  return [
    // Once a time is set, that is what is changed; to publish at once is the exception.
    ...(article.isScheduled === true ? time : []),
    ...(may(actor, "article.publish", article) ? (["publish"] as const) : []),
    ...(may(actor, "article.correct", article) ? (["release"] as const) : []),
    ...(article.isScheduled === true ? [] : time),
    ...(may(actor, "article.submit", article) ? (["submit"] as const) : []),
    ...(may(actor, "article.return", article) ? (["returnArticle"] as const) : []),
    ...(may(actor, "article.recall", article) ? (["recall"] as const) : []),
    ...(may(actor, "article.withdraw", article) ? (["withdraw"] as const) : []),
  ];
}
