"use client";

import { Button } from "@mantine/core";
import { IconCheck, IconX } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { AffectedArticle } from "#newsroom/dictionary/listAffected.ts";
import { type Actor, may } from "#newsroom/policy.ts";
import { Fault } from "../Fault.tsx";
import { useAnswer } from "../useAnswer.ts";
import { AffectedRow } from "./AffectedRow.tsx";
import type { DictionaryActs } from "./DictionaryActs.ts";
import styles from "./Dictionary.module.css";

/** What was done to the dictionary: to one entry, or to those of an import; neither asks for all of it. */
export type Offered = {
  entryId?: string;
  importId?: string;
  term?: string | undefined;
  turn: number;
};

type Props = { actor: Actor; offered: Offered; acts: DictionaryActs; onClose: () => void };

/** The live articles that would read otherwise now: each may be updated, none is by itself. */
export function Offer({ actor, offered, acts, onClose }: Props) {
  const t = useTranslations("desk.dictionary.offer");
  const { turn: _, term, ...subject } = offered;
  const { value: affected, refusal } = useAnswer(acts.listAffected, subject);
  const [updated, setUpdated] = useState<ReadonlyMap<string, string>>(new Map());
  const [isRunning, setIsRunning] = useState(false);
  const isStopped = useRef(false);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // What was done may be far down in the list, and the form that had the focus is gone.
    section.current?.scrollIntoView({ block: "nearest" });
    section.current?.focus({ preventScroll: true });
    return () => {
      isStopped.current = true;
    };
  }, []);

  /** An empty word: it was done; any other says why not. */
  async function update({ articleId, stamp }: AffectedArticle) {
    const answer = await acts.reread({ articleId, stamp, ...subject }).catch(() => undefined);
    const word = answer?.ok ? "" : (answer?.error.message ?? "…");
    setUpdated((before) => new Map(before).set(articleId, word));
  }
  async function updateAll(left: readonly AffectedArticle[]) {
    isStopped.current = false;
    setIsRunning(true);
    for (const article of left) {
      if (isStopped.current as boolean) break;
      await update(article);
    }
    setIsRunning(false);
  }

  function headOf(): string {
    if (term !== undefined) return t("of", { term });
    return t(subject.importId === undefined ? "title" : "ofImport");
  }

  const articles = affected?.articles ?? [];
  const left = articles.filter(({ articleId }) => updated.get(articleId) !== "");
  const mayUpdate = may(actor, "dictionary.change");
  const done = articles.length - left.length;
  return (
    <section ref={section} tabIndex={-1} className={styles.offer} aria-label={headOf()}>
      <header className={styles.offerHead}>
        <h2>{headOf()}</h2>
        <button type="button" className={styles.close} aria-label={t("close")} onClick={onClose}>
          <IconX size={18} stroke={1.5} aria-hidden />
        </button>
      </header>
      <div role="status">
        {!affected && !refusal && <p>{t("looking")}</p>}
        {affected && articles.length === 0 && (
          <p className={styles.fine}>
            <IconCheck size={18} stroke={1.75} aria-hidden />
            {t("none")}
          </p>
        )}
        {articles.length > 0 && (
          <p>
            {done > 0
              ? t("progress", { done, left: left.length })
              : t(affected?.isMore ? "foundOrMore" : "found", { count: articles.length })}
          </p>
        )}
      </div>
      {refusal && <Fault>{refusal.message}</Fault>}
      {articles.length > 0 && (
        <>
          <p className={styles.quiet}>{t("why")}</p>
          <ul className={styles.affected}>
            {articles.map((article) => (
              <AffectedRow
                key={article.articleId}
                article={article}
                word={updated.get(article.articleId)}
                onUpdate={mayUpdate && !isRunning ? () => void update(article) : undefined}
              />
            ))}
          </ul>
          {mayUpdate && left.length > 1 && !isRunning && (
            <Button variant="default" onClick={() => void updateAll(left)}>
              {t("updateAll", { count: left.length })}
            </Button>
          )}
          {isRunning && (
            <Button variant="default" onClick={() => (isStopped.current = true)}>
              {t("stop")}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
