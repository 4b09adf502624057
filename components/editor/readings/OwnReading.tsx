import { Button, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useRef, useState } from "react";
import { sayReadingRefusal } from "#components/editor/sayReadingRefusal.ts";
import { parseReadings } from "#editor/parseReadings.ts";
import classes from "./readings.module.css";

interface Props {
  character: string;
  onSet: (pinyin: string) => void;
  onClose: (from: HTMLElement | null) => void;
}

/** A reading that none of the candidates is, typed as `yu2` or `yú`. */
export function OwnReading({ character, onSet, onClose }: Props) {
  const t = useTranslations("editor.reading");
  const own = useTranslations("editor.readings");
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<string>();
  const form = useRef<HTMLFormElement>(null);

  function set(event: SubmitEvent) {
    event.preventDefault();
    const parsed = parseReadings(character, typed);
    if (parsed.ok) onSet(parsed.readings[0] ?? "");
    else setFault(sayReadingRefusal(parsed, t));
  }
  return (
    <form
      ref={form}
      noValidate
      className={classes.own}
      onSubmit={set}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose(form.current);
      }}
    >
      <TextInput
        size="xs"
        autoFocus
        lang="zh-Latn-pinyin"
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        placeholder="yu2"
        aria-label={own("ownOf", { character })}
        error={fault}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setFault(undefined);
        }}
      />
      <Button type="submit" size="xs">
        {t("apply")}
      </Button>
    </form>
  );
}
