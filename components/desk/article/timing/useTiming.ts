"use client";

import { useState } from "react";
import type { ArticleForDesk } from "#newsroom/articles/findForDesk.ts";
import type { BarAct } from "../actsFor.ts";
import type { ArticleActs } from "../ArticleActs.ts";
import type { useActs } from "../useActs.ts";

type Options = {
  article: ArticleForDesk;
  acts: ArticleActs;
  page: Pick<
    ReturnType<typeof useActs>,
    "busy" | "forget" | "begin" | "uponWords" | "finish" | "isComplete" | "publish"
  >;
};

/** Setting the time of a publication, and asking whoever would publish before the time that was set or promised. */
export function useTiming({ article, acts, page }: Options) {
  const [open, setOpen] = useState<"time" | "early">();
  const close = () => setOpen(undefined);

  /** `dueAt` in ISO 8601 with an offset; `override` says why it may be before the embargo ends. */
  async function schedule(dueAt: string, override = "") {
    if (!(await page.isComplete("schedule"))) {
      close();
      return;
    }
    const isDone = await page.uponWords("schedule", (seen) =>
      acts.schedule({ ...seen, dueAt, ...(override !== "" && { override }) }),
    );
    if (isDone) close();
  }

  async function unschedule() {
    if (await page.finish("unschedule", acts.unschedule)) close();
  }

  async function publishEarly(override: string) {
    if (await page.publish(override)) close();
  }

  function begin(name: BarAct) {
    const isEarly = article.isScheduled || isEmbargoed(article, Date.now());
    const asks = name === "schedule" ? "time" : name === "publish" && isEarly ? "early" : undefined;
    if (!asks) page.begin(name);
    else if (!page.busy) {
      page.forget();
      setOpen(asks);
    }
  }

  return { open, close, begin, schedule, unschedule, publishEarly };
}

export type Timing = ReturnType<typeof useTiming>;

/** Whether a promise forbids it to be public at that time (milliseconds since 1970). */
export const isEmbargoed = ({ embargoUntil }: ArticleForDesk, at: number): boolean =>
  embargoUntil !== null && embargoUntil.getTime() > at;
