import type { Page } from "@playwright/test";
import { type Block, documentOf, p } from "#db/seed/demoArticle.ts";
import { callAction, findAction } from "./callAction.ts";
import type { Paper } from "./paperServer.ts";
import { storedArticle } from "./storedArticle.ts";

const demoReason = "消息來源後來否認，本報查證中，先行撤下。";

interface Wanted {
  headline?: string;
  standfirst?: string;
  body?: (Block | string)[];
  fields?: Record<string, unknown>;
}

/** Begins an article as whoever is signed in on the page, without the desk; answers its id. */
export async function newArticle(page: Page, wanted: Wanted): Promise<string> {
  const { headline = "", standfirst = "", body = [], fields = {} } = wanted;
  const blocks = body.map((block) => (typeof block === "string" ? p(block) : block));
  const doc = documentOf({ headline, standfirst, body: blocks });
  const value = await call(page, "create", { doc, fields });
  return (value as { articleId: string }).articleId;
}

type Act =
  | "submit"
  | "recall"
  | "returnArticle"
  | "publish"
  | "schedule"
  | "unschedule"
  | "amend"
  | "correct"
  | "update"
  | "withdraw"
  | "describe"
  | "assign";

/** An act upon an article as it is now, by whoever is signed in on the page. */
export async function actUpon(
  page: Page,
  paper: Paper,
  act: Act,
  articleId: string,
  more: Record<string, unknown> = {},
): Promise<void> {
  const { stamp, version } = await storedArticle(paper, articleId);
  const told = act === "withdraw" ? { reason: demoReason } : {};
  await call(page, act, { articleId, stamp, version, ...told, ...more });
}

async function call(page: Page, name: string, input: unknown): Promise<unknown> {
  const { answer } = await callAction(page.request, findAction(name), [input]);
  if (!answer?.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return (answer as { value?: unknown }).value;
}
