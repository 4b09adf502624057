"use client";

import { Button } from "@mantine/core";
import { type Editor, EditorContent, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import { v4 as uuid } from "uuid";
import type { DocumentJSON } from "#editor/DocumentJSON.ts";
import { countDocument } from "#editor/countCharacters.ts";
import type { ReadingOrigin } from "#editor/extensions/reading.ts";
import type { LostWords } from "#editor/typing/lostWords.ts";
import type { TypingStatus } from "#editor/typing/TypingStatus.ts";
import type { Wire } from "#editor/typing/Wire.ts";
import classes from "./ArticleEditor.module.css";
import { type ArticleEditorHandle, handleOf, notYet } from "./ArticleEditorHandle.ts";
import type { StoredPicture } from "./extensions/Uploads.ts";
import { HeldWords } from "./HeldWords.tsx";
import { LinkPanel } from "./LinkPanel.tsx";
import { PictureContext } from "./PictureContext.ts";
import { ReadingPanel } from "./ReadingPanel.tsx";
import { SlashMenu, type SlashMenuHandle } from "./SlashMenu.tsx";
import { StatusLine, type StatusLineProps } from "./StatusLine.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { Troubles } from "./Troubles.tsx";
import type { ArticleChange } from "./typing/openLiveChannel.ts";
import { useRecovery } from "./typing/useRecovery.ts";
import { useTyping } from "./typing/useTyping.ts";
import { useDeskPanels } from "./useDeskPanels.ts";
import { useArticleDesk } from "./useArticleDesk.ts";
import { useSteadyWire } from "./useSteadyWire.ts";

export interface ArticleEditorProps {
  /** As it was when the page was made; later values of `doc` and `version` are not looked at. */
  article: { id: string; doc: DocumentJSON; version: number };
  me: { id: string; name: string };
  /** `liveAddress` is the event source's, without a query. */
  wire: Wire & { liveAddress: string };
  mayWrite: boolean;
  /** Stores a pasted, dropped or chosen file; null when the newsroom would not have it. */
  onPicture: (file: File) => Promise<StoredPicture | null>;
  /** Opens the newsroom's own pictures; without it the writer chooses a file. */
  onChoosePicture?: () => Promise<StoredPicture | null>;
  imageAddress: (mediaId: string, width: number) => string;
  /** In whose name readings are set: `editor` for editors and admins. */
  readingOrigin?: ReadingOrigin;
  /** Of the text itself, such as `zh-Hant`. */
  lang?: string;
  onChanged?: (change: ArticleChange) => void;
  onStatus?: (status: TypingStatus) => void;
  /** Called soon after every change of the text, one's own or others'. */
  onDocument?: (document: DocumentJSON) => void;
  onNotice?: (message: string) => void;
  /** The editor itself, once it stands on the page, for what is shown beside the text. */
  onEditor?: (editor: Editor | null) => void;
  ref?: Ref<ArticleEditorHandle>;
}

/** Headline, standfirst and body of one article, typed together with whoever else has it open. */
export function ArticleEditor(props: ArticleEditorProps) {
  return <OneArticle key={props.article.id} {...props} />;
}

function OneArticle(props: ArticleEditorProps) {
  const { article, me, mayWrite, lang = "zh-Hant", readingOrigin = "author", ref } = props;
  const t = useTranslations("editor");
  const [clientId] = useState(() => uuid());
  const [lost, setLost] = useState<LostWords[]>([]);
  const [notice, setNotice] = useState<string | null>(null);
  const slashKeys = useRef<SlashMenuHandle>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const { editor, doors, insertPicture } = useArticleDesk(
    { ...props, onNotice: props.onNotice ?? setNotice },
    clientId,
    slashKeys,
  );
  const wire = useSteadyWire(props.wire);
  const names = { articleId: article.id, clientId, ownerId: me.id };
  const { typing, status, others } = useTyping(editor, {
    ...names,
    wire,
    liveAddress: props.wire.liveAddress,
    onChanged: props.onChanged,
    onStatus: props.onStatus,
    onLost: (more) => setLost((all) => [...all, more]),
  });
  const recovery = useRecovery({ ...names, wire });
  const { panel, setPanel } = useDeskPanels(editor, { toolbar, insertPicture });
  const mayType = mayWrite && !isClosed(status);

  const { onEditor } = props;
  useEffect(() => {
    onEditor?.(editor);
    return () => onEditor?.(null);
  }, [editor, onEditor]);
  useEffect(() => {
    if (editor && editor.isEditable !== mayType) editor.setEditable(mayType, false);
  }, [editor, mayType]);
  useEffect(() => {
    if (mayWrite && typing.current?.status.is === "refused") typing.current.resume();
  }, [mayWrite, typing]);
  useImperativeHandle(ref, () => (editor ? handleOf(editor, typing) : notYet(article)), [
    editor,
    typing,
    article,
  ]);

  return (
    <PictureContext value={doors}>
      <section className={classes.desk} aria-label={t("label")} lang={lang}>
        {editor && mayType && <Toolbar editor={editor} barRef={toolbar} />}
        {editor && (
          <Troubles
            {...{ editor, typing, status, recovery, lost }}
            onLostSeen={() => setLost([])}
          />
        )}
        {notice !== null && <PassingNotice text={notice} onSeen={() => setNotice(null)} />}
        <EditorContent editor={editor} className={classes.sheet} />
        {editor && mayType && (
          <>
            <SlashMenu editor={editor} keysRef={slashKeys} />
            <LinkPanel
              editor={editor}
              isEditing={panel === "link"}
              onEdit={(isEditing) => setPanel(isEditing ? "link" : null)}
            />
            {panel === "reading" && (
              <ReadingPanel
                editor={editor}
                author={{ origin: readingOrigin, by: me.id }}
                onClose={() => setPanel(null)}
              />
            )}
          </>
        )}
        {editor && <Footer {...{ editor, status, others, mayWrite }} />}
      </section>
    </PictureContext>
  );
}

function PassingNotice({ text, onSeen }: { text: string; onSeen: () => void }) {
  const t = useTranslations("editor.held");
  return (
    <HeldWords title={text} tone="calm">
      <Button size="compact-sm" variant="subtle" onClick={onSeen}>
        {t("seen")}
      </Button>
    </HeldWords>
  );
}

function Footer({ editor, ...rest }: { editor: Editor } & Omit<StatusLineProps, "count">) {
  const count = useEditorState({
    editor,
    selector: ({ editor: now }) => countDocument(now.state.doc),
  });
  return <StatusLine {...rest} count={count} />;
}

/** Refusals after which typing on would only make more words that nobody takes. */
function isClosed(status: TypingStatus): boolean {
  return status.is === "refused" && !["not_signed_in", "new_build"].includes(status.code);
}
