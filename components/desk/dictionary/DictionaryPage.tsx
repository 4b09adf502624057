"use client";

import { Button, TextInput } from "@mantine/core";
import { IconDownload, IconPlus, IconSearch, IconUpload } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import type { EntriesPage } from "#newsroom/dictionary/listEntries.ts";
import { type Actor, may } from "#newsroom/policy.ts";
import { Link, useNavigation } from "../NavigationProvider.tsx";
import type { DictionaryActs } from "./DictionaryActs.ts";
import styles from "./Dictionary.module.css";
import { Entry } from "./Entry.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { ImportTable } from "./ImportTable.tsx";
import { Offer, type Offered } from "./Offer.tsx";

type Props = {
  actor: Actor;
  page: EntriesPage;
  query: string;
  isFirst: boolean;
  /** An entry whose live articles are shown from the start. */
  entryId: string | undefined;
  acts: DictionaryActs;
};

export function DictionaryPage({ actor, page, query, isFirst, entryId, acts }: Props) {
  const t = useTranslations("desk.dictionary");
  const { refresh } = useNavigation();
  const [open, setOpen] = useState<"add" | "import">();
  const [offered, setOffered] = useState<Offered | undefined>(
    entryId === undefined ? undefined : { entryId, term: termOf(page, entryId), turn: 0 },
  );
  const offer = (more: Omit<Offered, "turn">) =>
    setOffered((before) => ({ ...more, turn: (before?.turn ?? 0) + 1 }));
  const done = (more: Omit<Offered, "turn">) => {
    setOpen(undefined);
    offer(more);
    refresh();
  };
  const { count, isMore } = page.total;
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1>{t("title")}</h1>
        <span className={styles.quiet}>{t(isMore ? "totalOrMore" : "total", { count })}</span>
        <div className={styles.tools}>
          {may(actor, "dictionary.add") && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen("add")}>
              {t("add")}
            </Button>
          )}
          {may(actor, "dictionary.import") && (
            <Button
              variant="default"
              leftSection={<IconUpload size={16} aria-hidden />}
              onClick={() => setOpen("import")}
            >
              {t("import")}
            </Button>
          )}
          <Button
            component="a"
            href="/desk/dictionary/export"
            download
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {t("export")}
          </Button>
        </div>
      </header>
      <p className={styles.why}>{t("why")}</p>
      {open === "add" && (
        <EntryForm
          initial={{ term: query, pinyin: "", hant: "", hans: "", note: "" }}
          act={(said) => acts.addEntry(said)}
          onDone={(answer, { term }) => done({ entryId: answer.entryId, term })}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === "import" && (
        <ImportTable
          acts={acts}
          onDone={(importId) => done({ importId })}
          onClose={() => setOpen(undefined)}
        />
      )}
      {offered && (
        <Offer
          key={offered.turn}
          actor={actor}
          offered={offered}
          acts={acts}
          onClose={() => setOffered(undefined)}
        />
      )}
      <Search query={query} />
      {page.rows.length === 0 ? (
        <div className={styles.empty}>
          <p className={styles.emptyTitle}>{query === "" ? t("empty") : t("none", { query })}</p>
          <p>{t(query === "" ? "emptyWhy" : "noneWhy")}</p>
        </div>
      ) : (
        <ul className={styles.list}>
          {page.rows.map((entry) => (
            <Entry key={entry.id} actor={actor} entry={entry} acts={acts} onOffer={offer} />
          ))}
        </ul>
      )}
      <Pages next={page.next} isFirst={isFirst} query={query} />
      {may(actor, "dictionary.import") && page.rows.length > 0 && (
        <p className={styles.foot}>
          <button type="button" className={styles.inline} onClick={() => offer({})}>
            {t("offer.check")}
          </button>
        </p>
      )}
    </div>
  );
}

const termOf = (page: EntriesPage, entryId: string) =>
  page.rows.find(({ id }) => id === entryId)?.term;

function Search({ query }: { query: string }) {
  const t = useTranslations("desk.dictionary");
  const { go } = useNavigation();
  const [typed, setTyped] = useState(query);
  const search = (event: SubmitEvent) => {
    event.preventDefault();
    go(addressOf(typed.trim()));
  };
  return (
    <form className={styles.search} role="search" action="/desk/dictionary" onSubmit={search}>
      <TextInput
        name="q"
        aria-label={t("search")}
        placeholder={t("searchHelp")}
        leftSection={<IconSearch size={16} aria-hidden />}
        maxLength={80}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {t("search")}
      </Button>
      {query !== "" && <Link href="/desk/dictionary">{t("clear")}</Link>}
    </form>
  );
}

type PagesProps = { next: string | undefined; isFirst: boolean; query: string };

function Pages({ next, isFirst, query }: PagesProps) {
  const t = useTranslations("desk.dictionary");
  if (next === undefined && isFirst) return null;
  return (
    <nav className={styles.pages} aria-label={t("pages")}>
      {!isFirst && <Link href={addressOf(query)}>{t("first")}</Link>}
      {next !== undefined && <Link href={addressOf(query, next)}>{t("next")}</Link>}
    </nav>
  );
}

function addressOf(query: string, after?: string): string {
  const said = new URLSearchParams({
    ...(query !== "" && { q: query }),
    ...(after !== undefined && { after }),
  }).toString();
  return said === "" ? "/desk/dictionary" : `/desk/dictionary?${said}`;
}
