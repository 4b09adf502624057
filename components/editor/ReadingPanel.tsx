import { Button, Group, Stack, Text, TextInput, UnstyledButton } from "@mantine/core";
import { type Editor, getMarkRange } from "@tiptap/core";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { markReadings, type ReadingAuthor } from "#editor/markReadings.ts";
import { hanIn, parseReadings } from "#editor/parseReadings.ts";
import classes from "./ArticleEditor.module.css";
import { FloatingPanel } from "./FloatingPanel.tsx";
import { type ReadingRefusal, sayReadingRefusal } from "./sayReadingRefusal.ts";
import { textAround } from "./textAround.ts";
import { useSuggestions } from "./useSuggestions.ts";

const most = 12;

interface ReadingPanelProps {
  editor: Editor;
  author: ReadingAuthor;
  onClose: () => void;
}

/** Says how the selected characters read: typed as `yu2 fu2` or `yú fú`, or chosen. */
export function ReadingPanel({ editor, author, onClose }: ReadingPanelProps) {
  const t = useTranslations("editor.reading");
  const [range] = useState(() => rangeAt(editor));
  const text = editor.state.doc.textBetween(range.from, range.to);
  const characters = hanIn(text);
  const close = () => {
    onClose();
    editor.view.focus();
  };
  const isUsable = characters.length > 0 && characters.length <= most;
  return (
    <FloatingPanel editor={editor} {...range} label={t("label")} onClose={close}>
      {isUsable ? (
        <ReadingForm {...{ editor, author, range, text, characters }} onDone={close} />
      ) : (
        <Group p={10} gap="sm">
          <Text size="sm">{t(characters.length === 0 ? "selectFirst" : "tooMany", { most })}</Text>
          <Button size="compact-sm" variant="default" autoFocus onClick={close}>
            {t("close")}
          </Button>
        </Group>
      )}
    </FloatingPanel>
  );
}

interface Range {
  from: number;
  to: number;
}

/** The selection, or the run of one reading that the caret is in, or the character before it. */
function rangeAt(editor: Editor): Range {
  const { from, to, empty, $from } = editor.state.selection;
  if (!empty) return { from, to };
  const type = editor.schema.marks.reading;
  const run = type && (getMarkRange($from, type) ?? undefined);
  if (run) return run;
  const before = $from.parent.textBetween(0, $from.parentOffset, "", "\uFFFC");
  const last = Array.from(before).at(-1) ?? "";
  return { from: from - last.length, to };
}

interface ReadingFormProps {
  editor: Editor;
  author: ReadingAuthor;
  range: Range;
  text: string;
  characters: readonly string[];
  onDone: () => void;
}

function ReadingForm({ editor, author, range, text, characters, onDone }: ReadingFormProps) {
  const t = useTranslations("editor.reading");
  const [before, after] = textAround(editor.state.doc, range);
  const suggested = useSuggestions(before, text, after);
  const present = readingsIn(editor, range);
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<ReadingRefusal | null>(null);
  const start = characters.map((_, index) => present[index] ?? suggested.likely[index] ?? "");
  const value = typed ?? start.join(" ").trim();

  // What is only suggested gives way to the first key.
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (typed === null) field.current?.select();
  }, [typed, value]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const parsed = parseReadings(text, value);
    if (!parsed.ok) {
      setRefusal(parsed);
      return;
    }
    editor.view.dispatch(markReadings(editor.state.tr, range, parsed.readings, author));
    onDone();
  };
  const choose = (index: number, reading: string) => {
    const syllables = value.split(/\s+/).filter(Boolean);
    const all = characters.map((_, place) => syllables[place] ?? start[place] ?? "");
    all[index] = reading;
    setTyped(all.join(" "));
    setRefusal(null);
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={8} p={10} maw={420}>
        <Group gap={14} align="flex-start">
          {characters.map((character, index) => (
            <div key={`${index}${character}`} className={classes.readingChoice}>
              <span lang="zh">{character}</span>
              {(suggested.candidates[index] ?? []).slice(0, 5).map((reading) => (
                <UnstyledButton
                  key={reading}
                  type="button"
                  lang="zh-Latn-pinyin"
                  className={classes.readingButton}
                  aria-label={t("choose", { character, reading })}
                  aria-pressed={value.split(/\s+/)[index] === reading}
                  onClick={() => choose(index, reading)}
                >
                  {reading}
                </UnstyledButton>
              ))}
            </div>
          ))}
        </Group>
        <Group gap={6} wrap="nowrap" align="flex-start">
          <TextInput
            ref={field}
            autoFocus
            size="xs"
            w={230}
            lang="zh-Latn-pinyin"
            spellCheck={false}
            autoComplete="off"
            aria-label={t("typed")}
            placeholder="yu2 fu2"
            value={value}
            error={refusal && sayReadingRefusal(refusal, t)}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setRefusal(null);
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter" && event.nativeEvent.isComposing) event.preventDefault();
            }}
          />
          <Button type="submit" size="xs">
            {t("apply")}
          </Button>
          {present.some(Boolean) && (
            <Button
              size="xs"
              variant="default"
              onClick={() => {
                const type = editor.schema.marks.reading;
                editor.view.dispatch(editor.state.tr.removeMark(range.from, range.to, type));
                onDone();
              }}
            >
              {t("remove")}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

function readingsIn(editor: Editor, { from, to }: Range): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  editor.state.doc.nodesBetween(from, to, (node, at) => {
    if (!node.isText || !node.text) return;
    const mark = node.marks.find(({ type }) => type.name === "reading");
    const inside = node.text.slice(Math.max(0, from - at), to - at);
    found.push(...hanIn(inside).map(() => (mark ? String(mark.attrs.pinyin) : undefined)));
  });
  return found;
}
