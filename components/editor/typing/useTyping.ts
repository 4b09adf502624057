import type { Editor, EditorEvents } from "@tiptap/core";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { LostWords } from "#editor/typing/lostWords.ts";
import { Typing } from "#editor/typing/Typing.ts";
import type { TypingStatus } from "#editor/typing/TypingStatus.ts";
import type { Wire } from "#editor/typing/Wire.ts";
import { editorDesk } from "./editorDesk.ts";
import { keptWords } from "./keptWords.ts";
import { type ArticleChange, openLiveChannel } from "./openLiveChannel.ts";
import { type OtherWriter, Presence } from "./Presence.ts";
import { holdTab } from "./tabLock.ts";
import { watchComposition } from "./watchComposition.ts";
import { watchPage } from "./watchPage.ts";

interface UseTypingOptions {
  articleId: string;
  clientId: string;
  ownerId: string;
  wire: Wire;
  liveAddress: string;
  onChanged: ((change: ArticleChange) => void) | undefined;
  onStatus: ((status: TypingStatus) => void) | undefined;
  onLost: (lost: LostWords) => void;
}

/** Joins the editor on the screen to the newsroom and to everybody else who has the article open. */
export function useTyping(editor: Editor | null, options: UseTypingOptions) {
  const { articleId, clientId, ownerId, wire, liveAddress } = options;
  const typing = useRef<Typing>(null);
  const [status, setStatus] = useState<TypingStatus>({ is: "saved" });
  const [others, setOthers] = useState<OtherWriter[]>([]);
  const onChanged = useEffectEvent((change: ArticleChange) => options.onChanged?.(change));
  const onLost = useEffectEvent((lost: LostWords) => options.onLost(lost));
  const onStatus = useEffectEvent((next: TypingStatus) => {
    setStatus((before) => (isSame(before, next) ? before : next));
    options.onStatus?.(next);
  });

  useEffect(() => {
    if (!editor) return;
    const alive = new AbortController();
    holdTab(clientId, alive.signal);
    const begun: Typing = new Typing({
      articleId,
      clientId,
      ownerId,
      wire,
      desk: editorDesk(editor),
      keeper: keptWords,
      onStatus: (next) => {
        onStatus(next);
        if (next.is === "saved") presence.pointSoon();
      },
      onLost: (lost) => onLost(lost),
      onAcknowledged: (steps) => presence.acknowledged(steps),
    });
    const presence = new Presence({
      editor,
      typing: begun,
      wire,
      articleId,
      clientId,
      onOthers: setOthers,
    });
    const changed = ({ transaction, appendedTransactions }: EditorEvents["transaction"]) => {
      if ([transaction, ...appendedTransactions].some((one) => one.docChanged)) begun.changed();
      presence.pointSoon();
    };
    editor.on("transaction", changed);
    const address = `${liveAddress}?client=${encodeURIComponent(clientId)}`;
    const ends = [
      openLiveChannel(address, {
        onOpen: () => begun.catchUp(),
        onSteps: (batch) => begun.receive(batch),
        onCaret: (caret) => presence.heard(caret),
        onLeft: (gone) => presence.left(gone),
        onChanged: (change) => onChanged(change),
      }),
      watchComposition(editor, () => {
        begun.compositionEnded();
        presence.show();
      }),
      watchPage(begun),
    ];
    typing.current = begun;
    return () => {
      editor.off("transaction", changed);
      for (const end of ends) end();
      presence.close();
      void begun.close().finally(() => alive.abort());
      if (typing.current === begun) typing.current = null;
    };
  }, [editor, articleId, clientId, ownerId, wire, liveAddress]);

  return { typing, status, others };
}

function isSame(one: TypingStatus, other: TypingStatus): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
