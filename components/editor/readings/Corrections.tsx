import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { isHan } from "#pinyin/han.ts";
import { type Correction, listCorrections } from "./listCorrections.ts";
import { type Promote, PromoteForm } from "./PromoteForm.tsx";
import classes from "./readings.module.css";
import { pointAt } from "./setReading.ts";
import { wordAround } from "./wordAround.ts";

interface Props {
  editor: Editor;
  doc: Node;
  /** Of the text. */
  lang: string;
  nameOf: (userId: string) => string | undefined;
  promote: Promote | undefined;
}

const MOST_SHOWN = 100;

/** What people said, and who; each may become the house's own word in one step. */
export function Corrections({ editor, doc, lang, nameOf, promote }: Props) {
  const t = useTranslations("editor.readings");
  const corrections = listCorrections(doc);
  if (corrections.length === 0) return null;
  return (
    <section className={classes.corrections}>
      <h3>{t("corrections", { count: corrections.length })}</h3>
      <ul>
        {corrections.slice(0, MOST_SHOWN).map((correction) => (
          <CorrectionItem
            key={`${correction.from} ${correction.term}`}
            editor={editor}
            correction={correction}
            name={correction.by === null ? undefined : nameOf(correction.by)}
            promote={promote}
            lang={lang}
          />
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  editor: Editor;
  correction: Correction;
  name: string | undefined;
  promote: Promote | undefined;
  lang: string;
}

function CorrectionItem({ editor, correction, name, promote, lang }: ItemProps) {
  const t = useTranslations("editor.readings");
  const [isOpen, setIsOpen] = useState(false);
  const { term, readings, origin } = correction;
  const who = origin === "import" ? t("origins.import") : (name ?? t("origins.person"));
  return (
    <li onFocus={() => pointAt(editor, correction)}>
      <span className={classes.term} lang={lang}>
        {term}
      </span>
      <span lang="zh-Latn-pinyin">{readings.join(" ")}</span>
      <span className={classes.who}>{who}</span>
      {promote && !isOpen && (
        <button
          type="button"
          className={classes.inline}
          aria-label={t("promoteOne", { term })}
          onClick={() => setIsOpen(true)}
        >
          {t("promote")}
        </button>
      )}
      {promote && isOpen && (
        <PromoteForm
          initial={{ ...placesOf(correction), editor }}
          promote={promote}
          onClose={() => setIsOpen(false)}
        />
      )}
    </li>
  );
}

function placesOf({ text, offset, term, readings }: Correction) {
  const at = Array.from(text.slice(0, offset)).length;
  const characters = Array.from(text);
  const own = Array.from(term);
  const settled = new Map<number, string>();
  let syllable = 0;
  own.forEach((character, step) => {
    if (!isHan(character)) return;
    settled.set(at + step, readings[syllable] ?? "");
    syllable++;
  });
  return { text, ...wordAround(characters, at, own.length), readings: settled };
}
