"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { EntryRow } from "#newsroom/dictionary/listEntries.ts";
import { type Actor, may } from "#newsroom/policy.ts";
import { Fault } from "../Fault.tsx";
import { useHouse } from "../HouseProvider.tsx";
import { Moment } from "../Moment.tsx";
import { useNavigation } from "../NavigationProvider.tsx";
import { useAct } from "../useAct.ts";
import type { DictionaryActs } from "./DictionaryActs.ts";
import styles from "./Dictionary.module.css";
import { EntryForm } from "./EntryForm.tsx";
import { EntryHistory } from "./EntryHistory.tsx";
import type { Offered } from "./Offer.tsx";

type Props = {
  actor: Actor;
  entry: EntryRow;
  acts: DictionaryActs;
  onOffer: (offered: Omit<Offered, "turn">) => void;
};

/** One term of the house: what it says, who said so, and what may be done with it. */
export function Entry({ actor, entry, acts, onOffer }: Props) {
  const t = useTranslations("desk.dictionary");
  const { language } = useHouse();
  const { refresh } = useNavigation();
  const [open, setOpen] = useState<"change" | "remove" | "history">();
  const removal = useAct(acts.removeEntry);
  const { id: entryId, stamp, term, pinyin } = entry;
  const toggle = (what: typeof open) => setOpen((now) => (now === what ? undefined : what));
  const refreshAfter = (code: string) => {
    if (code === "conflict" || code === "not_found") refresh();
  };

  async function remove() {
    const answer = await removal.run({ entryId, stamp });
    if (answer.ok) onOffer({ entryId, term });
    if (answer.ok) refresh();
    else refreshAfter(answer.error.code);
  }

  return (
    <li className={styles.entry}>
      <div className={styles.row}>
        <span className={styles.term} lang={language}>
          {term}
        </span>
        <span className={styles.pinyin} lang="zh-Latn-pinyin">
          {pinyin}
        </span>
        <span className={styles.about}>
          <Forms entry={entry} />
          {entry.note !== "" && <span lang={language}>{entry.note}</span>}
        </span>
        <span className={styles.by}>
          <span lang={language}>{entry.writtenBy}</span> <Moment at={entry.updatedAt} />
        </span>
        <span className={styles.acts}>
          {may(actor, "dictionary.change") && (
            <>
              <Tool
                label={t("changeOne", { term })}
                isOpen={open === "change"}
                onPress={() => toggle("change")}
              >
                {t("change")}
              </Tool>
              <Tool
                label={t("removeOne", { term })}
                isOpen={open === "remove"}
                onPress={() => toggle("remove")}
              >
                {t("remove")}
              </Tool>
            </>
          )}
          <Tool
            label={t("historyOf", { term })}
            isOpen={open === "history"}
            onPress={() => toggle("history")}
          >
            {t("history")}
          </Tool>
        </span>
      </div>
      {open === "change" && (
        <EntryForm
          initial={{
            term,
            pinyin,
            hant: entry.hant ?? "",
            hans: entry.hans ?? "",
            note: entry.note,
          }}
          isTermFixed
          act={({ term: _, ...said }) => acts.changeEntry({ entryId, stamp, ...said })}
          onDone={() => {
            setOpen(undefined);
            onOffer({ entryId, term });
            refresh();
          }}
          onRefused={refreshAfter}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === "remove" && (
        <div className={styles.sure} role="group" aria-label={t("removeOne", { term })}>
          <p>
            <b>{t("removeSure", { term })}</b> {t("removeWhy")}
          </p>
          {removal.refusal && <Fault>{removal.refusal.message}</Fault>}
          <div className={styles.buttons}>
            <Button
              color="vermilion"
              loading={removal.isBusy}
              autoFocus
              onClick={() => void remove()}
            >
              {t("remove")}
            </Button>
            <Button variant="default" onClick={() => setOpen(undefined)}>
              {t("cancel")}
            </Button>
          </div>
        </div>
      )}
      {open === "history" && <EntryHistory entryId={entryId} listHistory={acts.listHistory} />}
    </li>
  );
}

function Forms({ entry: { hant, hans } }: { entry: EntryRow }) {
  const t = useTranslations("desk.dictionary");
  if (hant === null && hans === null) return null;
  return (
    <span className={styles.fixed}>
      {hant !== null && <span lang="zh-Hant">{t("fixed", { form: hant })}</span>}
      {hans !== null && <span lang="zh-Hans">{t("fixed", { form: hans })}</span>}
    </span>
  );
}

type ToolProps = { label: string; isOpen: boolean; onPress: () => void; children: string };

function Tool({ label, isOpen, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.inline}
      aria-label={label}
      aria-expanded={isOpen}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
