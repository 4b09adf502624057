import { Switch } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import {
  isShowingReadings,
  knownReadings,
  tellReadings,
} from "#components/editor/extensions/ReadingDisplay.ts";
import type { ReadingAuthor } from "#editor/markReadings.ts";
import { Corrections } from "./Corrections.tsx";
import { DoubtItem } from "./DoubtItem.tsx";
import { isAllKnown, listDoubts } from "./listDoubts.ts";
import type { Promote } from "./PromoteForm.tsx";
import classes from "./readings.module.css";
import { pointAt } from "./setReading.ts";
import { useSteadyFocus } from "./useSteadyFocus.ts";

interface Props {
  editor: Editor;
  /** In whose name readings are confirmed; nobody's where one may not write. */
  author: ReadingAuthor | null;
  /** Of the text. */
  lang: string;
  nameOf: (userId: string) => string | undefined;
  /** Takes a term into the house dictionary; missing where one may not. */
  promote?: Promote | undefined;
  /** What came of the last term that was taken into the dictionary. */
  note?: ReactNode;
  /** Whether the newsroom publishes nothing that holds an uncertain reading. */
  isRequired: boolean;
}

/** As many as are looked at in a sitting; the others follow as these are settled. */
const MOST_SHOWN = 60;

/** The readings that nobody vouches for, worst first, and those that people set. */
export function ReadingsPane(props: Props) {
  const { editor, author, lang, nameOf, promote, note, isRequired } = props;
  const t = useTranslations("editor.readings");
  const steady = useSteadyFocus();
  const [shown, setShown] = useState(MOST_SHOWN);
  const { doc, known, isShown } = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      doc: now.state.doc,
      known: knownReadings(now.state),
      isShown: isShowingReadings(now.state),
    }),
  });
  const doubts = listDoubts(doc, known);
  const isRead = isAllKnown(doc, known);
  useEffect(() => () => pointAt(editor, null), [editor]);

  return (
    <div className={classes.pane}>
      <div className={classes.head}>
        <p role="status" className={doubts.length === 0 && isRead ? classes.fine : undefined}>
          {doubts.length === 0 && isRead && <IconCheck size={18} stroke={1.75} aria-hidden />}
          {doubts.length > 0 ? t("left", { count: doubts.length }) : t(isRead ? "none" : "looking")}
        </p>
        {isRequired && doubts.length > 0 && <p className={classes.required}>{t("required")}</p>}
        <Switch
          size="sm"
          label={t("show")}
          checked={isShown}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            editor.view.dispatch(tellReadings(editor.state.tr, { isShown: checked }));
          }}
        />
        {doubts.length > 0 && (
          <p className={author ? classes.keys : undefined}>{t(author ? "keys" : "readOnly")}</p>
        )}
      </div>
      <div role="status">{note && <p className={classes.note}>{note}</p>}</div>
      <ol className={classes.list} aria-label={t("list")} {...steady}>
        {doubts.slice(0, shown).map((doubt, at) => (
          <DoubtItem
            key={`${doubt.from} ${doubt.text}`}
            editor={editor}
            doubt={doubt}
            place={at + 1}
            total={doubts.length}
            author={author}
            promote={promote}
            lang={lang}
          />
        ))}
      </ol>
      {doubts.length > shown && (
        <button type="button" className={classes.more} onClick={() => setShown(shown + MOST_SHOWN)}>
          {t("more", { count: doubts.length - shown })}
        </button>
      )}
      <Corrections editor={editor} doc={doc} lang={lang} nameOf={nameOf} promote={promote} />
    </div>
  );
}
