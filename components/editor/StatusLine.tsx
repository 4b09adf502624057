import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { DocumentCount } from "#editor/countCharacters.ts";
import type { TypingStatus } from "#editor/typing/TypingStatus.ts";
import classes from "./ArticleEditor.module.css";
import type { OtherWriter } from "./typing/Presence.ts";

export interface StatusLineProps {
  status: TypingStatus;
  others: OtherWriter[];
  count: DocumentCount;
  mayWrite: boolean;
}

/** Whether the words are stored, who else is here, and how long the piece is. */
export function StatusLine({ status, others, count, mayWrite }: StatusLineProps) {
  const t = useTranslations("editor");
  const said = useSay();
  const text = mayWrite || status.is !== "saved" ? said(status) : t("status.readOnly");
  return (
    <div className={classes.status}>
      <span className={classes.state} data-status={status.is}>
        <span className={classes.dot} aria-hidden />
        {text}
      </span>
      <Announcement text={text} isUrgent={status.is === "offline" || status.is === "refused"} />
      {others.length > 0 && <Others others={others} />}
      <span className={classes.counts}>
        <span title={t("count.headlineHint")}>
          {t("count.headline", { count: count.headline })}
        </span>
        <span
          title={t("count.bodyHint", { standfirst: count.standfirst, captions: count.captions })}
        >
          {t("count.body", { count: count.body })}
        </span>
      </span>
    </div>
  );
}

function Others({ others }: { others: OtherWriter[] }) {
  const t = useTranslations("editor");
  return (
    <ul className={classes.others} aria-label={t("others")}>
      {others.map(({ clientId, name, colour }) => (
        <li key={clientId} style={{ backgroundColor: colour }}>
          {name}
        </li>
      ))}
    </ul>
  );
}

function useSay(): (status: TypingStatus) => string {
  const t = useTranslations("editor.status");
  return (status) => {
    if (status.is === "saved") return t("saved");
    if (status.is === "saving") return t("saving");
    const { changes: count } = status;
    const kept = count === 0 ? t("nothingWaits") : t(status.kept ? "kept" : "notKept", { count });
    if (status.is === "offline") return t("offline", { kept });
    return t("refused", { why: t(`why.${status.code}`), kept });
  };
}

const calm = 1_500;

/** For those who hear the page: every state that lasts, not each of a typist's pauses. */
function Announcement({ text, isUrgent }: { text: string; isUrgent: boolean }) {
  const [said, setSaid] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), isUrgent ? 0 : calm);
    return () => clearTimeout(timer);
  }, [text, isUrgent]);
  return (
    <span role="status" aria-live="polite" className={classes.heard}>
      {said}
    </span>
  );
}
