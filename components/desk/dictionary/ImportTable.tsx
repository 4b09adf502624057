"use client";

import { Button, FileButton } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { largestTable } from "#newsroom/dictionary/inputs.ts";
import { Fault } from "../Fault.tsx";
import { useAct } from "../useAct.ts";
import type { DictionaryActs } from "./DictionaryActs.ts";
import styles from "./Dictionary.module.css";
import type { TableFound, TableRowRefusal } from "./TableFound.ts";

type Props = {
  acts: Pick<DictionaryActs, "checkTable" | "importTable">;
  onDone: (importId: string) => void;
  onClose: () => void;
};

/** A file is looked at first; what it would do is said, and only then it is done. */
export function ImportTable({ acts, onDone, onClose }: Props) {
  const t = useTranslations("desk.dictionary");
  const check = useAct(acts.checkTable);
  const taking = useAct(acts.importTable);
  const [file, setFile] = useState<File>();
  const [found, setFound] = useState<TableFound>();
  const isBusy = check.isBusy || taking.isBusy;

  async function look(chosen: File | null) {
    if (!chosen) return;
    setFile(chosen);
    setFound(undefined);
    taking.forget();
    // A server takes no larger body, and would have no words for it.
    if (chosen.size > largestTable) {
      check.forget();
      setFound({ isGood: false, count: 1, refusals: [{ line: 0, term: "", reason: "large" }] });
      return;
    }
    const answer = await check.run({ file: chosen });
    if (answer.ok) setFound(answer.value);
  }
  async function take() {
    if (!file) return;
    const answer = await taking.run({ file });
    if (answer.ok) onDone(answer.value.importId);
  }

  const count = found?.isGood ? found.added + found.changed : 0;
  return (
    <section className={styles.form} aria-label={t("table.title")}>
      <p className={styles.wide}>{t("table.help")}</p>
      <div role="status" className={styles.wide}>
        {file && <p className={styles.quiet}>{file.name}</p>}
        {found?.isGood && (
          <p>
            {count > 0
              ? t("table.good", { added: found.added, changed: found.changed, same: found.same })
              : t("table.nothing")}
          </p>
        )}
        {found?.isGood === false && <p>{t("table.bad", { count: found.count })}</p>}
      </div>
      {found?.isGood === false && (
        <ol className={styles.refusals}>
          {found.refusals.map((refusal, at) => (
            <RefusedRow key={at} refusal={refusal} />
          ))}
          {found.count > found.refusals.length && (
            <li>{t("table.more", { count: found.count - found.refusals.length })}</li>
          )}
        </ol>
      )}
      {check.refusal && <Fault>{check.refusal.message}</Fault>}
      {taking.refusal && <Fault>{taking.refusal.message}</Fault>}
      <div className={styles.buttons}>
        {count > 0 && (
          <Button loading={taking.isBusy} autoFocus onClick={() => void take()}>
            {t("table.run", { count })}
          </Button>
        )}
        <FileButton
          accept=".csv,.txt,.tsv,text/csv"
          inputProps={{ "aria-label": t("table.file") }}
          onChange={(chosen) => void look(chosen)}
        >
          {(props) => (
            <Button
              {...props}
              variant={count > 0 ? "default" : "filled"}
              loading={check.isBusy}
              disabled={isBusy && !check.isBusy}
            >
              {t(file ? "table.again" : "table.choose")}
            </Button>
          )}
        </FileButton>
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </section>
  );
}

function RefusedRow({ refusal }: { refusal: TableRowRefusal }) {
  const t = useTranslations("desk.dictionary.table");
  const { line, term, reason } = refusal;
  return (
    <li>
      <span className={styles.line}>{line === 0 ? t("whole") : t("line", { line })}</span>
      {term !== "" && <b>{term}</b>}
      <span>{sayReason()}</span>
    </li>
  );

  function sayReason(): string {
    if (refusal.reason === "count") {
      return t("reasons.count", { wanted: refusal.wanted, given: refusal.given });
    }
    if (refusal.reason === "illegal" || refusal.reason === "toneless") {
      return t(`reasons.${refusal.reason}`, { syllable: refusal.syllable });
    }
    return t(`reasons.${reason as Exclude<typeof reason, "count" | "illegal" | "toneless">}`);
  }
}
