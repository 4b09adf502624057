"use client";

import { useTranslations } from "next-intl";
import { useHouse } from "../../HouseProvider.tsx";
import { useClock } from "../../useClock.ts";
import page from "../ArticlePage.module.css";
import { useRoom } from "../ArticleProvider.tsx";
import { TimeInZone } from "./TimeInZone.tsx";
import { isEmbargoed } from "./useTiming.ts";

/** A promise that still holds, in sight of everybody who opens the article. */
export function EmbargoNote() {
  const t = useTranslations("desk.timing");
  const { language } = useHouse();
  const { article } = useRoom();
  const now = useClock();
  const { embargoUntil, embargoNote } = article;
  if (embargoUntil === null || !isEmbargoed(article, now)) return null;
  return (
    <div className={page.standing} data-kind="embargoed" suppressHydrationWarning>
      <p>
        {t("embargoed")} <TimeInZone at={embargoUntil} />
        {embargoNote !== "" && (
          <span className={page.line} lang={language}>
            {embargoNote}
          </span>
        )}
      </p>
    </div>
  );
}
