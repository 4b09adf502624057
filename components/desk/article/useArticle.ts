"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef, useState } from "react";
import type { ArticleForDesk } from "#newsroom/articles/findForDesk.ts";
import type { HistoryPage } from "#newsroom/articles/listHistory.ts";
import type { Answer } from "../Answer.ts";
import type { ArticleActs, FieldsInput } from "./ArticleActs.ts";
import { fieldsOf } from "./fieldsOf.ts";

export type Described =
  | { is: "saved" }
  | { is: "refused"; message: string }
  /** Somebody else changed the same field meanwhile. */
  | { is: "overtaken"; by: string };

const MOST_TRIES = 4;

/**
 * The article as the newsroom last told it, and the ways to change it. Acts go one after the other, each
 * upon the stamp that the last one left.
 */
export function useArticle(initial: ArticleForDesk, firstHistory: HistoryPage, acts: ArticleActs) {
  const t = useTranslations("common");
  const [article, setArticle] = useState(initial);
  const [history, setHistory] = useState(firstHistory);
  const newest = useRef(initial);
  const newestHistory = useRef(firstHistory);
  /** Each field as this hand last left it: what follows one's own change overtakes nobody. */
  const own = useRef<FieldsInput>({});
  const line = useRef(Promise.resolve());
  const unreachable = t("unreachable");

  const adopt = useCallback((fresh: ArticleForDesk, freshHistory?: HistoryPage) => {
    newest.current = fresh;
    setArticle(fresh);
    if (!freshHistory) return;
    newestHistory.current = freshHistory;
    setHistory((known) => newerFirst(freshHistory, known));
  }, []);
  useEffect(() => {
    if (initial.stamp > newest.current.stamp) adopt(initial, firstHistory);
  }, [initial, firstHistory, adopt]);

  const safely = useCallback(
    <T>(asked: Promise<Answer<T>>) =>
      asked.catch((): Answer<T> => {
        return { ok: false, error: { code: "unreachable", message: unreachable } };
      }),
    [unreachable],
  );

  const look = useCallback(async () => {
    const answer = await safely(acts.look({ articleId: initial.id }));
    if (answer.ok) adopt(answer.value.article, answer.value.history);
    return answer;
  }, [acts, adopt, initial.id, safely]);

  const inTurn = useCallback(<T>(work: () => Promise<T>): Promise<T> => {
    const done = line.current.then(work);
    line.current = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }, []);

  const describe = useCallback(
    (fields: FieldsInput, base: FieldsInput): Promise<Described> =>
      inTurn(async () => {
        for (let tries = 0; tries < MOST_TRIES; tries++) {
          const { id: articleId, stamp } = newest.current;
          // Whether the live channel or a conflict brought the other's change, it is asked about.
          const known = { now: newest.current, history: newestHistory.current, own: own.current };
          const by = overtaker(known, fields, base);
          if (by !== undefined) return { is: "overtaken", by };
          const answer = await safely(acts.describe({ articleId, stamp, fields }));
          if (answer.ok) {
            await look();
            own.current = { ...own.current, ...pick(fieldsOf(newest.current), fields) };
            return { is: "saved" };
          }
          if (answer.error.code !== "conflict") {
            return { is: "refused", message: answer.error.message };
          }
          const seen = await look();
          if (!seen.ok) return { is: "refused", message: seen.error.message };
        }
        return { is: "refused", message: unreachable };
      }),
    [acts, inTurn, look, safely, unreachable],
  );

  /** An act upon the whole article; on a conflict the newest state is fetched before the answer comes. */
  const act = useCallback(
    <T>(work: (seen: { articleId: string; stamp: number }) => Promise<Answer<T>>) =>
      inTurn(async () => {
        const { id: articleId, stamp } = newest.current;
        const answer = await safely(work({ articleId, stamp }));
        if (answer.ok || answer.error.code === "conflict") await look();
        return answer;
      }),
    [inTurn, look, safely],
  );

  /** The article once everything under way is done. */
  const settle = useCallback(() => inTurn(() => Promise.resolve(newest.current)), [inTurn]);

  /** The live channel says that somebody acted; it also says so to be sure, when nobody did. */
  const hear = useCallback(
    ({ stamp }: { stamp: unknown }) => {
      if (stamp !== newest.current.stamp) void look();
    },
    [look],
  );
  const extendHistory = useCallback(
    (older: HistoryPage) =>
      setHistory((known) => ({ rows: [...known.rows, ...older.rows], next: older.next })),
    [],
  );

  return { article, history, extendHistory, hear, describe, act, settle };
}

/** What is known of the past stays, with what is new before it. */
function newerFirst(fresh: HistoryPage, known: HistoryPage): HistoryPage {
  const ids = new Set(known.rows.map(({ id }) => id));
  return {
    rows: [...fresh.rows.filter(({ id }) => !ids.has(id)), ...known.rows],
    next: known.next,
  };
}

/** Who changed one of these fields since it was last seen here; nobody, if the others' changes lie elsewhere. */
function overtaker(
  known: { now: ArticleForDesk; history: HistoryPage; own: FieldsInput },
  fields: FieldsInput,
  base: FieldsInput,
): string | undefined {
  const now = fieldsOf(known.now);
  // What is wanted may stand there already: it was stored, and only the answer was lost.
  const expected = (name: keyof FieldsInput) => [base[name], known.own[name], fields[name]];
  const overtaken = namesOf(fields).find(
    (name) => !expected(name).some((value) => isSame(value, now[name])),
  );
  if (!overtaken) return undefined;
  return known.history.rows.find((row) => row.fields.includes(overtaken))?.actor ?? "";
}

const namesOf = (fields: FieldsInput) => Object.keys(fields) as (keyof FieldsInput)[];

const pick = (from: FieldsInput, names: FieldsInput): FieldsInput =>
  Object.fromEntries(namesOf(names).map((name) => [name, from[name]]));

export const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
