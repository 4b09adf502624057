"use client";

import { Button } from "@mantine/core";
import { IconArrowLeft, IconHistory } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { Comparison } from "#newsroom/revisions/findComparison.ts";
import type { RevisionPage } from "#newsroom/revisions/Revision.ts";
import type { ArticleState } from "#newsroom/policy.ts";
import { Fault } from "../Fault.tsx";
import { useHouse } from "../HouseProvider.tsx";
import { Link } from "../NavigationProvider.tsx";
import { type Schedule, StateWord } from "../StateWord.tsx";
import { ComparedParts } from "./ComparedParts.tsx";
import { CopyText } from "./CopyText.tsx";
import { wholeOldText } from "./oldTextOf.ts";
import { RestoreDialog } from "./RestoreDialog.tsx";
import { Sides } from "./Sides.tsx";
import { Timeline } from "./Timeline.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useChanges } from "./useChanges.ts";
import { useRestore } from "./useRestore.ts";
import { useSideWords } from "./useSideWords.ts";
import type { VersionsActs } from "./VersionsActs.ts";
import type { View } from "./versionsAddress.ts";
import styles from "./Versions.module.css";
import { VersionsProvider } from "./VersionsProvider.tsx";

export type VersionsPageProps = {
  article: {
    id: string;
    headline: string;
    state: ArticleState;
    isStaged: boolean;
    schedule: Schedule | undefined;
  };
  comparison: Comparison;
  revisions: RevisionPage;
  view: View;
  mayRestore: boolean;
  acts: VersionsActs;
};

/** Every version of an article, and what differs between two of them. */
export function VersionsPage(props: VersionsPageProps) {
  const { article, comparison, revisions, view, mayRestore, acts } = props;
  const t = useTranslations("versions");
  const untitled = useTranslations("desk")("untitled");
  const { language } = useHouse();
  const { timeOf } = useSideWords();
  const compared = useRef<HTMLDivElement>(null);
  const [showsForms, setShowsForms] = useState(false);
  const [isListOpen, setIsListOpen] = useState(false);
  const changes = useChanges(compared);
  const restore = useRestore(article.id, comparison.newest, acts.restore);
  const { before, after } = comparison;
  // Whoever looks at what a version changed means that version, not the one before it.
  const wanted = after.isNow ? before : after;
  const headline = article.headline || untitled;

  return (
    <VersionsProvider value={{ articleId: article.id, comparison, acts, view, showsForms }}>
      <div className={styles.versions}>
        <header className={styles.bar}>
          <Link
            href={`/desk/articles/${article.id}`}
            className={styles.back}
            aria-label={t("back")}
          >
            <IconArrowLeft size={18} stroke={1.5} aria-hidden />
            <span>{t("back")}</span>
          </Link>
          <StateWord
            state={article.state}
            isStaged={article.isStaged}
            schedule={article.schedule}
          />
          <h1 className={styles.headline} lang={language}>
            {headline}
          </h1>
          <button
            type="button"
            className={styles.show}
            aria-expanded={isListOpen}
            onClick={() => setIsListOpen(!isListOpen)}
          >
            <IconHistory size={18} stroke={1.5} aria-hidden />
            {t("show")}
          </button>
        </header>
        <div className={styles.list} data-open={isListOpen || undefined}>
          <Timeline key={revisions.rows[0]?.moment} page={revisions} />
        </div>
        <div className={styles.compared} ref={compared}>
          <div role="status" className={styles.outcome}>
            {restore.outcome && (
              <p>
                {restore.outcome.isUndone
                  ? t("restore.undone")
                  : t("restore.done", { when: restore.outcome.when })}
                {!restore.outcome.isUndone && (
                  <Button
                    variant="default"
                    size="compact-sm"
                    loading={restore.isBusy}
                    onClick={restore.undo}
                  >
                    {t("restore.undo")}
                  </Button>
                )}
              </p>
            )}
          </div>
          {restore.refusal && !restore.asked && <Fault>{restore.refusal.message}</Fault>}
          <Sides />
          <Toolbar at={changes.at} onGo={changes.go} />
          <ComparedParts onForms={setShowsForms} />
          <div className={styles.acts}>
            <CopyText text={wholeOldText(comparison.text.rows)} word={t("copyAll")} />
            {mayRestore && wanted.version !== comparison.newest && (
              <Button
                variant="default"
                onClick={() => restore.ask(wanted.version, timeOf(wanted.at))}
              >
                {t("restore.actOf", { when: timeOf(wanted.at) })}
              </Button>
            )}
          </div>
        </div>
      </div>
      <RestoreDialog
        isOpen={restore.asked !== undefined}
        when={restore.asked?.when ?? ""}
        isLive={article.state === "live"}
        isBusy={restore.isBusy}
        refusal={restore.refusal}
        onClose={restore.close}
        onRestore={restore.confirm}
        onLook={restore.look}
      />
    </VersionsProvider>
  );
}
