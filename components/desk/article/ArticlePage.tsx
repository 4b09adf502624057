"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { pictureAddress } from "#components/reader/addresses.ts";
import { ArticleEditor } from "#components/editor/ArticleEditor.tsx";
import type { ArticleEditorHandle } from "#components/editor/ArticleEditorHandle.ts";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import type { Wire } from "#editor/typing/Wire.ts";
import type { ArticleForDesk } from "#newsroom/articles/findForDesk.ts";
import type { HistoryPage } from "#newsroom/articles/listHistory.ts";
import type { MissingPart } from "#newsroom/articles/missingParts.ts";
import type { NoticeRow } from "#newsroom/notices/listNotices.ts";
import type { StaffMember } from "#newsroom/people/listStaff.ts";
import { may, originOf, type Role } from "#newsroom/policy.ts";
import type { SectionRow } from "#newsroom/sections/listSections.ts";
import type { Act } from "../Answer.ts";
import { useHouse } from "../HouseProvider.tsx";
import type { PressFound } from "../new/PressFound.ts";
import { useShortcuts } from "../useShortcuts.ts";
import { ActBar } from "./ActBar.tsx";
import { actsFor } from "./actsFor.ts";
import type { ArticleActs } from "./ArticleActs.ts";
import styles from "./ArticlePage.module.css";
import { ArticlePane } from "./ArticlePane.tsx";
import { ArticleProvider } from "./ArticleProvider.tsx";
import type { Gap } from "./ChecksTab.tsx";
import { fieldsOf } from "./fieldsOf.ts";
import { goToGap } from "./goToGap.ts";
import { OutcomeNote } from "./OutcomeNote.tsx";
import { type Tab, tabs } from "./Pane.tsx";
import { PressIntoDraft } from "./PressIntoDraft.tsx";
import { type ReaderWords, ReleaseDialog } from "./release/ReleaseDialog.tsx";
import { releases } from "./release/useRelease.ts";
import { Standing } from "./Standing.tsx";
import { EmbargoNote } from "./timing/EmbargoNote.tsx";
import { ScheduleNote } from "./timing/ScheduleNote.tsx";
import { TimingDialogs } from "./timing/TimingDialogs.tsx";
import { useTiming } from "./timing/useTiming.ts";
import { useActs } from "./useActs.ts";
import { useReadings } from "./useReadings.ts";
import { useArticle } from "./useArticle.ts";
import { type Compare, useStaged } from "./useStaged.ts";
import { useStorePicture } from "./useStorePicture.ts";
import { useWords } from "./useWords.ts";

export type ArticlePageProps = {
  actor: { id: string; name: string; role: Role };
  article: ArticleForDesk;
  text: { doc: DocumentJSON; version: number };
  history: HistoryPage;
  sections: SectionRow[];
  notices: NoticeRow[];
  staff: StaffMember[];
  /** Whether the newsroom publishes nothing that holds an uncertain reading. */
  requiresCheckedReadings: boolean;
  acts: ArticleActs;
  readPress: Act<{ text: string }, PressFound>;
  wire: Wire;
  /** What the article with that text wants before it can be published. */
  check: (article: ArticleForDesk, doc: DocumentJSON) => MissingPart[];
  /** What differs between that text and the page that readers see. */
  compare: Compare;
  readerWords: ReaderWords;
};

export function ArticlePage(props: ArticlePageProps) {
  const { actor, text, acts, wire, check, compare, readerWords, requiresCheckedReadings } = props;
  const t = useTranslations("desk");
  const { language } = useHouse();
  const editor = useRef<ArticleEditorHandle>(null);
  const [tab, setTab] = useState<Tab | null>("about");
  const state = useArticle(props.article, props.history, acts);
  const { article, history, describe, act, settle } = state;
  const readings = useReadings({
    articleId: article.id,
    findReadings: acts.findReadings,
    isAsked: tab === "readings" || requiresCheckedReadings,
  });
  const words = useWords(text.doc, article, check);
  const isStaged = article.state === "live" && (article.isStaged || words.isEdited);
  const mayWrite = may(actor, "article.write", article);
  const focusText = () => editor.current?.focus();
  const page = useActs({
    acts,
    act,
    settle,
    editor,
    findMissing: words.findMissing,
    goToReadings: () => goToGap("readings", { onTab: setTab, onText: focusText }),
    onTab: setTab,
    isStaged,
  });
  const timing = useTiming({ article, acts, page });
  const staged = useStaged({
    ...{ article, isStaged, compare, doc: words.doc, findShown: acts.findShown },
  });
  const options = actsFor(actor, article);

  const liveWire = useMemo(
    () => ({ ...wire, liveAddress: `/api/articles/${article.id}/live` }),
    [wire, article.id],
  );
  const storePicture = useStorePicture(acts);
  async function assign(userIds: string[]): Promise<string | undefined> {
    const answer = await act((seen) => acts.assign({ ...seen, userIds }));
    return answer.ok ? undefined : answer.error.message;
  }
  useShortcuts({
    ...Object.fromEntries(tabs.map((name, place) => [`alt+${place + 1}`, () => openTab(name)])),
    "alt+0": focusText,
    "alt+enter": () => options[0] && timing.begin(options[0]),
  });
  function openTab(name: Tab) {
    setTab(name);
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[role=tab][aria-selected=true]`)?.focus(),
    );
  }

  const room = {
    ...{ actor, article, history, describe, act, acts },
    ...{ extendHistory: state.extendHistory, values: fieldsOf(article) },
    ...{ sections: props.sections, notices: props.notices, staff: props.staff },
    ...(mayWrite && { appendToBody: (words: string) => editor.current?.append(words) ?? false }),
    mayDescribe: may(actor, "article.describe", article),
  };
  const back =
    article.state === "submitted" && actor.role !== "reporter" ? "/desk/review" : "/desk";
  return (
    <ArticleProvider value={room}>
      <div className={styles.article}>
        <h1 className={styles.hidden} lang={language}>
          {article.headline || t("untitled")}
        </h1>
        <ActBar
          state={article.state}
          isStaged={isStaged}
          schedule={article.schedule}
          acts={options}
          busy={page.busy}
          back={back}
          onAct={timing.begin}
        />
        <div className={styles.text}>
          <div className={styles.notes}>
            {article.schedule ? (
              <ScheduleNote
                timing={timing}
                isEdited={words.isEdited || article.version !== article.schedule.version}
                isBusy={page.busy === "schedule"}
              />
            ) : (
              <Standing
                isStaged={isStaged}
                mayWrite={mayWrite}
                staged={staged}
                onGo={(part, block = 0) =>
                  part === "text" ? editor.current?.goTo(block) : openTab(part)
                }
              />
            )}
            <EmbargoNote />
            <OutcomeNote outcome={page.outcome} />
            {mayWrite && words.isEmpty && (
              <PressIntoDraft editor={editor} readPress={props.readPress} />
            )}
          </div>
          <ArticleEditor
            ref={editor}
            article={{ id: article.id, ...text }}
            me={actor}
            wire={liveWire}
            mayWrite={mayWrite}
            onPicture={storePicture}
            imageAddress={pictureAddress}
            readingOrigin={originOf(actor.role)}
            onEditor={readings.setEditor}
            lang={language}
            onChanged={state.hear}
            onDocument={words.changed}
          />
        </div>
        <ArticlePane
          {...{ tab, assign, mayWrite, page, readings, requiresCheckedReadings }}
          missing={words.missing}
          onTab={setTab}
          onGo={(gap: Gap) => goToGap(gap, { onTab: setTab, onText: focusText })}
        />
      </div>
      <TimingDialogs timing={timing} page={page} />
      <ReleaseDialog
        {...{ isStaged, staged, readerWords, release: page.release }}
        headline={article.live?.headline ?? article.headline}
        isBusy={releases.some((name) => page.busy === name)}
        fault={releases.map(page.faultOf).find((message) => message !== undefined)}
      />
    </ArticleProvider>
  );
}
