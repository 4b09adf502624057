"use client";

import { TagsInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useHouse } from "../../HouseProvider.tsx";
import { FieldNote } from "../FieldNote.tsx";
import { useField } from "../useField.ts";

export function TagsField() {
  const t = useTranslations("desk.about");
  const { language } = useHouse();
  const field = useField("tags");
  return (
    <div>
      <TagsInput
        label={t("tags")}
        placeholder={field.value.length === 0 ? t("tagsHelp") : ""}
        lang={language}
        value={field.value}
        maxTags={20}
        maxLength={40}
        splitChars={[",", "，", "、"]}
        error={field.standing.is === "refused"}
        onChange={(tags) => void field.save(tags)}
      />
      <FieldNote field={field} theirs={field.theirs.join("、")} />
    </div>
  );
}
