import { Button, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import classes from "./ArticleEditor.module.css";
import { downloadText } from "./downloadText.ts";

interface HeldWordsProps {
  title: string;
  explanation?: string;
  /** What was typed, to be seen and copied. */
  words?: string;
  /** The whole article with it, to be taken along. */
  text?: string;
  fileName?: string;
  /** `calm` where nothing is at stake. */
  tone?: "calm" | "trouble";
  children?: ReactNode;
}

/** Words that could not be stored, never out of the writer's sight. */
export function HeldWords(props: HeldWordsProps) {
  const {
    title,
    explanation,
    words = "",
    text,
    fileName = "zhubi",
    tone = "trouble",
    children,
  } = props;
  const t = useTranslations("editor.held");
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={classes.held} data-tone={tone} role={tone === "calm" ? "status" : "alert"}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {explanation !== undefined && <Text size="sm">{explanation}</Text>}
      {words !== "" && (
        <pre className={classes.heldWords} tabIndex={0} aria-label={t("words")}>
          {words}
        </pre>
      )}
      <Group gap="xs" mt="xs">
        {words !== "" && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              navigator.clipboard.writeText(words).then(
                () => setCopied(true),
                () => downloadText(words, fileName),
              );
            }}
          >
            {t(isCopied ? "copied" : "copy")}
          </Button>
        )}
        {text !== undefined && (
          <Button size="compact-sm" variant="default" onClick={() => downloadText(text, fileName)}>
            {t("download")}
          </Button>
        )}
        {children}
      </Group>
    </div>
  );
}
