import { Button, TextInput } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useRef, useState } from "react";
import { knownReadings } from "#components/editor/extensions/ReadingDisplay.ts";
import { sayReadingRefusal } from "#components/editor/sayReadingRefusal.ts";
import { parseReadings } from "#editor/parseReadings.ts";
import { isHan } from "#pinyin/han.ts";
import classes from "./readings.module.css";

/** Takes a term into the house dictionary; answers why it was not taken. */
export type Promote = (entry: { term: string; pinyin: string }) => Promise<string | undefined>;

interface Props {
  /** Code points of a line of text, and the readings that are settled, by their places. */
  initial: {
    text: string;
    from: number;
    to: number;
    readings: ReadonlyMap<number, string>;
    editor: Editor;
  };
  promote: Promote;
  onClose: (from: HTMLElement | null) => void;
}

/** The term is guessed from the text and its reading filled in: mostly there is nothing to do but save. */
export function PromoteForm({ initial, promote, onClose }: Props) {
  const t = useTranslations("editor.readings");
  const reading = useTranslations("editor.reading");
  const [said, setSaid] = useState(() => ({ ...guess(initial), isTyped: false }));
  const [fault, setFault] = useState<string>();
  const [isBusy, setIsBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  async function save(event: SubmitEvent) {
    event.preventDefault();
    const term = said.term.trim();
    const parsed = parseReadings(term, said.pinyin);
    if (!parsed.ok) {
      setFault(sayReadingRefusal(parsed, reading));
      return;
    }
    setIsBusy(true);
    const refusal = await promote({ term, pinyin: parsed.readings.join(" ") });
    setIsBusy(false);
    if (refusal === undefined) onClose(form.current);
    else setFault(refusal);
  }
  return (
    <form
      ref={form}
      noValidate
      className={classes.promote}
      onSubmit={(event) => void save(event)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose(form.current);
      }}
    >
      <TextInput
        size="xs"
        label={t("term")}
        lang="zh"
        maxLength={40}
        value={said.term}
        onChange={(event) => {
          const term = event.currentTarget.value;
          // The reading follows a longer or shorter term, until somebody types it.
          const follows = said.isTyped
            ? undefined
            : guess({ ...initial, ...placeOf(term, initial) });
          setSaid({ ...said, ...(follows?.term === term ? follows : { term }) });
        }}
      />
      <TextInput
        size="xs"
        label={t("termReading")}
        lang="zh-Latn-pinyin"
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        error={fault}
        value={said.pinyin}
        onChange={(event) => {
          setSaid({ ...said, pinyin: event.currentTarget.value, isTyped: true });
          setFault(undefined);
        }}
      />
      <Button type="submit" size="xs" autoFocus loading={isBusy}>
        {t("take")}
      </Button>
    </form>
  );
}

function guess({ text, from, to, readings, editor }: Props["initial"]) {
  const characters = Array.from(text).slice(from, to);
  const known = knownReadings(editor.state).get(text);
  const pinyin = characters.flatMap((character, step) => {
    if (!isHan(character)) return [];
    return [readings.get(from + step) ?? known?.pinyin[from + step] ?? ""];
  });
  return { term: characters.join(""), pinyin: pinyin.join(" ") };
}

/** Where in the line the term stands, nearest before the first place that was guessed. */
function placeOf(term: string, { text, from }: Props["initial"]) {
  const characters = Array.from(text);
  const length = Array.from(term).length;
  for (let at = from; at > from - length && at >= 0; at--) {
    if (characters.slice(at, at + length).join("") === term) return { from: at, to: at + length };
  }
  return {};
}
