import { type Editor, useEditor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type RefObject, useCallback, useMemo, useRef, useState } from "react";
import { plainJSON } from "#editor/plainJSON.ts";
import type { ArticleEditorProps } from "./ArticleEditor.tsx";
import { deskExtensions } from "./deskExtensions.ts";
import { insertStored, putPicture, type UploadOptions } from "./extensions/Uploads.ts";
import type { PictureDoors } from "./PictureContext.ts";
import { pickPicture } from "./pickPicture.ts";
import type { SlashMenuHandle } from "./SlashMenu.tsx";
import { useLatest } from "./useLatest.ts";

/** Milliseconds: the page reads the whole document, which is too much for every key. */
const tellEvery = 150;

/** The editor itself, made once, with the page's callbacks as they are at each moment. */
export function useArticleDesk(
  props: ArticleEditorProps,
  clientId: string,
  slashKeys: RefObject<SlashMenuHandle | null>,
) {
  const t = useTranslations("editor");
  const latest = useLatest({ ...props, t });

  const [upload] = useState<UploadOptions>(() => ({
    store: (file) => latest.current.onPicture(file),
    label: (name) => latest.current.t("picture.storing", { name }),
    onFailed: (name) => latest.current.onNotice?.(latest.current.t("picture.failed", { name })),
  }));
  const [extensions] = useState(() =>
    deskExtensions({
      version: props.article.version,
      clientId,
      upload,
      placeholders: () => ({
        headline: latest.current.t("placeholder.headline"),
        standfirst: latest.current.t("placeholder.standfirst"),
        body: latest.current.t("placeholder.body"),
        caption: latest.current.t("placeholder.caption"),
        heading: latest.current.t("placeholder.heading"),
      }),
      onSlashKey: (event) => slashKeys.current?.onKeyDown(event) ?? false,
      onPicturesLeft: (count) =>
        latest.current.onNotice?.(latest.current.t("picture.leftOut", { count })),
    }),
  );
  const telling = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tellSoon = (now: Editor) => {
    telling.current ??= setTimeout(() => {
      telling.current = undefined;
      if (!now.isDestroyed) latest.current.onDocument?.(plainJSON(now.state.doc));
    }, tellEvery);
  };
  const editor = useEditor({
    extensions,
    content: props.article.doc,
    editable: props.mayWrite,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: true,
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": t("text"),
        spellcheck: "false",
        translate: "no",
      },
      // The bars at the top and the bottom must not hide the caret.
      scrollMargin: { top: 96, bottom: 72, left: 8, right: 8 },
      scrollThreshold: { top: 88, bottom: 64, left: 0, right: 0 },
    },
    onUpdate: ({ editor: now }) => tellSoon(now),
  });

  const doors = useMemo((): PictureDoors => {
    const store = async () => {
      const file = await pickPicture();
      return file && latest.current.onPicture(file);
    };
    return {
      imageAddress: (mediaId, width) => latest.current.imageAddress(mediaId, width),
      choosePicture: () => (latest.current.onChoosePicture ?? store)(),
    };
  }, [latest]);
  const insertPicture = useCallback(
    () => void insertChosen(editor, latest.current.onChoosePicture, upload),
    [editor, latest, upload],
  );
  return { editor, doors, insertPicture };
}

async function insertChosen(
  editor: Editor | null,
  choose: ArticleEditorProps["onChoosePicture"],
  upload: UploadOptions,
): Promise<void> {
  if (!editor) return;
  if (choose) {
    const stored = await choose();
    if (stored) insertStored(editor, stored);
    return;
  }
  const file = await pickPicture();
  if (file) await putPicture(editor, upload, file);
}
