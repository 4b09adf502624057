import type { Editor } from "@tiptap/core";
import { undo } from "@tiptap/pm/history";
import { useFormatter, useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import type { ReadingAuthor } from "#editor/markReadings.ts";
import { isGuess } from "#pinyin/isUncertain.ts";
import { contextOf } from "./contextOf.ts";
import type { Doubtful } from "./listDoubts.ts";
import { OwnReading } from "./OwnReading.tsx";
import { type Promote, PromoteForm } from "./PromoteForm.tsx";
import classes from "./readings.module.css";
import { pointAt, setReading } from "./setReading.ts";
import { wordAround } from "./wordAround.ts";

interface Props {
  editor: Editor;
  doubt: Doubtful;
  place: number;
  total: number;
  author: ReadingAuthor | null;
  promote: Promote | undefined;
  /** Of the text. */
  lang: string;
}

/**
 * One character in its sentence with what it may read. The item itself has the focus, so that Tab goes from
 * one to the next: a number chooses, Enter confirms, 0 is for a reading of one's own, D for the dictionary,
 * Escape leads to the place in the text.
 */
export function DoubtItem({ editor, doubt, place, total, author, promote, lang }: Props) {
  const t = useTranslations("editor.readings");
  const format = useFormatter();
  const { character, candidates, confidence } = doubt;
  const [chosen, setChosen] = useState(candidates[0]?.pinyin ?? "");
  const [open, setOpen] = useState<"own" | "promote">();
  const { before, after } = contextOf(doubt.text, doubt.at);

  function confirm(pinyin: string) {
    if (!author || pinyin === "") return;
    setReading(editor, doubt, pinyin, author);
  }
  const begin = (what: "own" | "promote") => {
    if (author && (what === "own" || promote)) setOpen(what);
  };
  function press(event: KeyboardEvent<HTMLElement>) {
    if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return;
    const { key, ctrlKey, metaKey, altKey } = event;
    if ((ctrlKey || metaKey) && key.toLowerCase() === "z" && !event.shiftKey) {
      undo(editor.state, editor.view.dispatch);
    } else if (ctrlKey || metaKey || altKey) return;
    else if (/^[1-9]$/.test(key)) {
      const choice = candidates[Number(key) - 1];
      if (choice) setChosen(choice.pinyin);
    } else if (key === "Enter") {
      // Held down, it would confirm what nobody has looked at.
      if (!event.repeat) confirm(chosen);
    } else if (key === "0") begin("own");
    else if (key.toLowerCase() === "d") begin("promote");
    else if (key === "Escape") {
      editor.commands.setTextSelection(doubt);
      editor.view.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
  /** Back to the item, whatever stood open in it. */
  const close = (item: HTMLElement | null) => {
    setOpen(undefined);
    item?.closest<HTMLElement>("[data-doubt]")?.focus();
  };

  return (
    <li>
      <div
        role="group"
        tabIndex={0}
        data-doubt
        data-guess={isGuess(confidence) || undefined}
        className={classes.doubt}
        aria-label={t("item", { character, place, total, pinyin: chosen })}
        onKeyDown={press}
        onFocus={() => pointAt(editor, doubt)}
      >
        <p className={classes.context} lang={lang}>
          {before}
          <mark>{character}</mark>
          {after}
        </p>
        <div className={classes.choices}>
          {candidates.map((choice, index) => (
            <button
              key={choice.pinyin}
              type="button"
              tabIndex={-1}
              className={classes.choice}
              disabled={!author}
              aria-pressed={choice.pinyin === chosen}
              title={format.number(choice.confidence, { style: "percent" })}
              onClick={() => {
                setChosen(choice.pinyin);
                confirm(choice.pinyin);
              }}
            >
              <kbd>{index + 1}</kbd>
              <span lang="zh-Latn-pinyin">{choice.pinyin}</span>
            </button>
          ))}
          {author && (
            <button
              type="button"
              tabIndex={-1}
              className={classes.tool}
              onClick={() => begin("own")}
            >
              <kbd>0</kbd>
              {t("own")}
            </button>
          )}
          {author && promote && (
            <button
              type="button"
              tabIndex={-1}
              className={classes.tool}
              title={t("promote")}
              onClick={() => begin("promote")}
            >
              <kbd>D</kbd>
              {t("dictionary")}
            </button>
          )}
        </div>
        {open === "own" && <OwnReading character={character} onSet={confirm} onClose={close} />}
        {open === "promote" && promote && (
          <PromoteForm
            initial={termWith(editor, doubt, chosen)}
            promote={promote}
            onClose={close}
          />
        )}
      </div>
    </li>
  );
}

/** The word that holds the character, read as it is read now, with what was chosen for the character itself. */
function termWith(editor: Editor, { text, at }: Doubtful, chosen: string) {
  const characters = Array.from(text);
  const { from, to } = wordAround(characters, at);
  return { text, from, to, readings: new Map([[at, chosen]]), editor };
}
