"use client";

import { TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { FieldNote } from "../FieldNote.tsx";
import { useRoom } from "../ArticleProvider.tsx";
import { useField } from "../useField.ts";
import { onEnter } from "./onEnter.ts";

/** The words of the article's address; left empty, they follow the headline. */
export function SlugField() {
  const t = useTranslations("desk.about");
  const { article } = useRoom();
  const field = useField("slug");
  const words = field.value ?? article.live?.slug ?? t("slugFollows");
  return (
    <div>
      <TextInput
        label={t("slug")}
        description={`/articles/${words}-${article.shortId}`}
        inputWrapperOrder={["label", "input", "description"]}
        placeholder={t("slugFollows")}
        spellCheck={false}
        autoCapitalize="none"
        value={field.value ?? ""}
        error={field.standing.is === "refused"}
        onChange={(event) => field.change(event.currentTarget.value || null)}
        onBlur={() => void field.save()}
        onKeyDown={onEnter(() => void field.save())}
      />
      <FieldNote field={field} theirs={field.theirs ?? ""} />
    </div>
  );
}
