"use client";

import { Button, Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTranslations } from "next-intl";
import { type RefObject, useRef, useState } from "react";
import type { ArticleEditorHandle } from "#components/editor/ArticleEditorHandle.ts";
import type { Act } from "../Answer.ts";
import { Fault } from "../Fault.tsx";
import type { PressFound } from "../new/PressFound.ts";
import { PressReader } from "../new/PressReader.tsx";
import styles from "./about/About.module.css";
import page from "./ArticlePage.module.css";
import { useRoom } from "./ArticleProvider.tsx";

type Props = {
  editor: RefObject<ArticleEditorHandle | null>;
  readPress: Act<{ text: string }, PressFound>;
};

/** Offered while a draft is empty: the article that a press text makes, put into this one. */
export function PressIntoDraft({ editor, readPress }: Props) {
  const t = useTranslations("desk.new");
  const common = useTranslations("common");
  const { describe, values } = useRoom();
  const [isOpen, dialog] = useDisclosure(false);
  const [fault, setFault] = useState<string>();
  const opener = useRef<HTMLButtonElement>(null);
  const [isBusy, setIsBusy] = useState(false);

  /** The dialog doesn't know that what opened it is gone once the text is in. */
  function leave(next: { focus: () => void } | null) {
    dialog.close();
    setTimeout(() => next?.focus());
  }

  async function put(found: PressFound) {
    setIsBusy(true);
    const described = await describe(found.fields, values);
    setIsBusy(false);
    if (described.is === "refused") {
      setFault(described.message);
      return;
    }
    if (described.is === "overtaken" || editor.current?.insertDocument(found.doc) !== true) {
      setFault(t("notPut"));
      return;
    }
    leave(editor.current);
  }

  return (
    <>
      <p className={page.press}>
        {t("emptyDraft")}
        <button ref={opener} type="button" className={styles.inline} onClick={dialog.open}>
          {t("press")}
        </button>
      </p>
      <Modal
        opened={isOpen}
        onClose={() => leave(opener.current)}
        returnFocus={false}
        title={t("press")}
        size={1080}
        closeButtonProps={{ "aria-label": common("close") }}
      >
        <PressReader readPress={readPress}>
          {(found) => (
            <>
              {fault !== undefined && <Fault>{fault}</Fault>}
              <Button loading={isBusy} onClick={() => void put(found)}>
                {t("put")}
              </Button>
            </>
          )}
        </PressReader>
      </Modal>
    </>
  );
}
