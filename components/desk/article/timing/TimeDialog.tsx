"use client";

import { Button, Modal } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type SyntheticEvent, useState } from "react";
import { Fault } from "../../Fault.tsx";
import { useClock } from "../../useClock.ts";
import { useHouse } from "../../HouseProvider.tsx";
import { useRoom } from "../ArticleProvider.tsx";
import page from "../ArticlePage.module.css";
import { EmbargoOverride } from "./EmbargoOverride.tsx";
import { TimeFields } from "./TimeFields.tsx";
import { isEmbargoed, type Timing } from "./useTiming.ts";
import { meantBy, wallTimeAt, type WallTime } from "./wallTime.ts";

const HOUR = 60 * 60 * 1000;

type Props = { timing: Timing; isBusy: boolean; fault: string | undefined };

/** When readers are to see the article: a day and a time on the paper's clock. */
export function TimeDialog(props: Props) {
  const t = useTranslations("desk.timing");
  const { timing } = props;
  const { article } = useRoom();
  return (
    <Modal
      opened={timing.open === "time"}
      onClose={timing.close}
      title={t(article.isScheduled ? "changeTitle" : "title")}
      withCloseButton={false}
    >
      <TimeForm {...props} />
    </Modal>
  );
}

function TimeForm({ timing, isBusy, fault }: Props) {
  const t = useTranslations("desk.timing");
  const { zone, language } = useHouse();
  const { article } = useRoom();
  const [wall, setWall] = useState(() => first(article.schedule?.dueAt, zone));
  const [isSecond, setIsSecond] = useState(false);
  const [reason, setReason] = useState(article.schedule?.override ?? "");
  const [isAsked, setIsAsked] = useState(false);
  const now = useClock();
  const meant = meantBy(wall, zone);
  const at =
    meant.is === "once" ? meant.at : meant.is === "twice" ? meant.at[isSecond ? 1 : 0] : "";
  const isPast = at !== "" && new Date(at).getTime() <= now;
  const isEarly = at !== "" && isEmbargoed(article, new Date(at).getTime());
  const isFit = at !== "" && !isPast && (!isEarly || reason.trim() !== "");

  function set(event: SyntheticEvent) {
    event.preventDefault();
    setIsAsked(true);
    if (isFit) void timing.schedule(at, isEarly ? reason : "");
  }

  return (
    <form onSubmit={set} noValidate>
      <p className={page.asked} lang={language}>
        {article.headline}
      </p>
      <TimeFields
        {...{ wall, meant, at, isPast, isSecond, isAsked }}
        onWall={setWall}
        onSecond={setIsSecond}
      />
      {isEarly && <EmbargoOverride reason={reason} onReason={setReason} isAsked={isAsked} />}
      <p>{t("words")}</p>
      {fault !== undefined && <Fault>{fault}</Fault>}
      <div className={page.answers}>
        {article.isScheduled && (
          <Button
            variant="subtle"
            color="vermilion"
            style={{ marginInlineEnd: "auto" }}
            onClick={() => void timing.unschedule()}
          >
            {t("unschedule")}
          </Button>
        )}
        <Button variant="default" onClick={timing.close}>
          {t("leave")}
        </Button>
        <Button type="submit" loading={isBusy}>
          {t(article.isScheduled ? "change" : "set")}
        </Button>
      </div>
    </form>
  );
}

/** What was set before, else the next full hour. */
function first(dueAt: Date | undefined, zone: string): WallTime {
  const ahead = dueAt && dueAt.getTime() > Date.now() ? dueAt : undefined;
  return wallTimeAt(ahead ?? new Date(Math.ceil(Date.now() / HOUR) * HOUR), zone);
}
