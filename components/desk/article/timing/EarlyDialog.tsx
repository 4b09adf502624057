"use client";

import { Button, Modal } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type SyntheticEvent, useState } from "react";
import { Fault } from "../../Fault.tsx";
import { useHouse } from "../../HouseProvider.tsx";
import { useClock } from "../../useClock.ts";
import page from "../ArticlePage.module.css";
import { useRoom } from "../ArticleProvider.tsx";
import { EmbargoOverride } from "./EmbargoOverride.tsx";
import { TimeInZone } from "./TimeInZone.tsx";
import { isEmbargoed, type Timing } from "./useTiming.ts";

type Props = { timing: Timing; isBusy: boolean; fault: string | undefined };

/** Asks whoever publishes before the time that was set, or that was promised to somebody. */
export function EarlyDialog(props: Props) {
  const t = useTranslations("desk.timing");
  return (
    <Modal
      opened={props.timing.open === "early"}
      onClose={props.timing.close}
      title={t("earlyTitle")}
      withCloseButton={false}
    >
      <EarlyForm {...props} />
    </Modal>
  );
}

function EarlyForm({ timing, isBusy, fault }: Props) {
  const t = useTranslations("desk.timing");
  const { language } = useHouse();
  const { article } = useRoom();
  const [reason, setReason] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const now = useClock();
  const isEarly = isEmbargoed(article, now);

  function publish(event: SyntheticEvent) {
    event.preventDefault();
    setIsAsked(true);
    if (!isEarly || reason.trim() !== "") void timing.publishEarly(isEarly ? reason : "");
  }

  return (
    <form onSubmit={publish} noValidate>
      <p className={page.asked} lang={language}>
        {article.headline}
      </p>
      {article.schedule && (
        <p>
          {t("scheduledFor")} <TimeInZone at={article.schedule.dueAt} />
        </p>
      )}
      {article.schedule && <p>{t("earlyWhy")}</p>}
      {isEarly && <EmbargoOverride reason={reason} onReason={setReason} isAsked={isAsked} />}
      {fault !== undefined && <Fault>{fault}</Fault>}
      <div className={page.answers}>
        <Button variant="default" onClick={timing.close} data-autofocus>
          {t("leave")}
        </Button>
        <Button type="submit" color="vermilion" loading={isBusy}>
          {t("publishNow")}
        </Button>
      </div>
    </form>
  );
}
