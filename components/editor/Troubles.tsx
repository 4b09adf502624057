import { Button } from "@mantine/core";
import type { Editor } from "@tiptap/core";
import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { headlineOf } from "#editor/headlineOf.ts";
import { plainText } from "#editor/plainText.ts";
import type { LostWords } from "#editor/typing/lostWords.ts";
import { newWords } from "#editor/typing/newWords.ts";
import type { Typing } from "#editor/typing/Typing.ts";
import type { RefusalCode, TypingStatus } from "#editor/typing/TypingStatus.ts";
import { HeldWords } from "./HeldWords.tsx";
import type { useRecovery } from "./typing/useRecovery.ts";

interface TroublesProps {
  editor: Editor;
  typing: RefObject<Typing | null>;
  status: TypingStatus;
  recovery: ReturnType<typeof useRecovery>;
  lost: readonly LostWords[];
  onLostSeen: () => void;
}

/** Whatever stands between the writer's words and the newsroom, with the words and a way on. */
export function Troubles(props: TroublesProps) {
  const { editor, typing, status, recovery, lost, onLostSeen } = props;
  const t = useTranslations("editor.held");
  const fileName = headlineOf(editor.state.doc);
  return (
    <>
      {status.is === "refused" && (status.changes > 0 || asksForReload(status.code)) && (
        <HeldWords
          title={t(status.code === "new_build" ? "newBuild" : "refused")}
          explanation={t(`refusedBecause.${status.code}`)}
          words={newWords(editor.state)}
          text={plainText(editor.state.doc)}
          fileName={fileName}
        >
          <Button size="compact-sm" onClick={() => void goOn(status, typing.current)}>
            {t(asksForReload(status.code) ? "reload" : "retry")}
          </Button>
        </HeldWords>
      )}
      {recovery.recovered.map(({ kept, recovery: how }) =>
        how.is === "stuck" ? (
          <HeldWords
            key={kept.clientId}
            title={t("left", { when: new Date(kept.keptAt) })}
            explanation={t(
              how.status.is === "refused" ? `refusedBecause.${how.status.code}` : "leftOffline",
            )}
            words={how.added}
            text={how.text}
            fileName={fileName}
          >
            <Button
              size="compact-sm"
              onClick={() => {
                recovery.retry(kept.clientId);
                typing.current?.resume();
              }}
            >
              {t("retry")}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              onClick={() => {
                if (window.confirm(t("discardSure"))) void recovery.discard(kept.clientId);
              }}
            >
              {t("discard")}
            </Button>
          </HeldWords>
        ) : (
          <HeldWords
            key={kept.clientId}
            title={t("sent", { when: new Date(kept.keptAt), count: kept.unsent.length })}
            explanation={how.lost.mine === "" ? t("sentAll") : t("lostMine")}
            words={how.lost.mine}
            tone={how.lost.mine === "" ? "calm" : "trouble"}
          >
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => recovery.dismiss(kept.clientId)}
            >
              {t("seen")}
            </Button>
          </HeldWords>
        ),
      )}
      {lost.length > 0 && <Collision lost={lost} onSeen={onLostSeen} />}
    </>
  );
}

function Collision({ lost, onSeen }: { lost: readonly LostWords[]; onSeen: () => void }) {
  const t = useTranslations("editor.held");
  const mine = lost.map((one) => one.mine).filter(Boolean);
  const theirs = lost.map((one) => one.theirs).filter(Boolean);
  return (
    <HeldWords
      title={t("collision")}
      explanation={t(mine.length > 0 ? "lostMine" : "lostTheirs")}
      words={[...mine, ...theirs].join("\n")}
    >
      <Button size="compact-sm" variant="subtle" onClick={onSeen}>
        {t("seen")}
      </Button>
    </HeldWords>
  );
}

async function goOn(status: TypingStatus, typing: Typing | null): Promise<void> {
  if (status.is !== "refused" || !asksForReload(status.code)) return typing?.resume();
  await typing?.keepNow();
  window.location.reload();
}

function asksForReload(code: RefusalCode): boolean {
  return code === "new_build" || code === "conflict";
}
