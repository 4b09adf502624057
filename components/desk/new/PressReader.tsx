"use client";

import { Button, Textarea } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Act } from "../Answer.ts";
import { Fault } from "../Fault.tsx";
import { useAct } from "../useAct.ts";
import styles from "./NewArticle.module.css";
import type { PressFound } from "./PressFound.ts";
import { PressPreview } from "./PressPreview.tsx";

type Props = {
  readPress: Act<{ text: string }, PressFound>;
  /** What can be done with what was found. */
  children: (found: PressFound) => ReactNode;
};

/** A press text as it came on one side, what it holds on the other. */
export function PressReader({ readPress, children }: Props) {
  const t = useTranslations("desk.new");
  const [text, setText] = useState("");
  const [found, setFound] = useState<PressFound>();
  const { run, isBusy, refusal } = useAct(readPress);

  const results = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // On a phone the results stand below the text.
    const top = results.current?.getBoundingClientRect().top ?? 0;
    if (found && top > window.innerHeight / 2) results.current?.scrollIntoView();
  }, [found]);

  async function read(pressText: string) {
    const answer = await run({ text: pressText });
    setFound(answer.ok ? answer.value : undefined);
  }

  return (
    <div className={styles.press} data-found={found !== undefined || undefined}>
      <form
        className={styles.source}
        onSubmit={(event) => {
          event.preventDefault();
          void read(text);
        }}
      >
        <Textarea
          label={t("pressText")}
          description={t("pressHelp")}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setFound(undefined);
          }}
          onPaste={(event) => readAfterPaste(event.currentTarget, (pasted) => void read(pasted))}
          autosize
          minRows={10}
          maxRows={18}
          maxLength={200_000}
          spellCheck={false}
        />
        {refusal && <Fault>{refusal.message}</Fault>}
        <Button
          type="submit"
          variant={found ? "default" : "filled"}
          loading={isBusy}
          disabled={text.trim() === ""}
        >
          {t("read")}
        </Button>
      </form>
      <div ref={results} aria-live="polite">
        {found && (
          <>
            <PressPreview found={found} />
            <div className={styles.make}>{children(found)}</div>
          </>
        )}
      </div>
    </div>
  );
}

/** A paste changes the field only after its event. */
function readAfterPaste(field: HTMLTextAreaElement, read: (text: string) => void): void {
  setTimeout(() => {
    if (field.value.trim() !== "") read(field.value);
  });
}
