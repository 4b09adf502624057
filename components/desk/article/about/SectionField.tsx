"use client";

import { NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useRoom } from "../ArticleProvider.tsx";
import { FieldNote } from "../FieldNote.tsx";
import { useField } from "../useField.ts";

export function SectionField() {
  const t = useTranslations("desk.about");
  const { sections } = useRoom();
  const field = useField("sectionId");
  const nameOf = (id: string | null) => sections.find((section) => section.id === id)?.name ?? "";
  return (
    <div>
      <NativeSelect
        label={t("section")}
        data-gap="section"
        value={field.value ?? ""}
        error={field.standing.is === "refused"}
        onChange={(event) => void field.save(event.currentTarget.value || null)}
        data={[
          { value: "", label: t("noSection") },
          ...sections.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <FieldNote field={field} theirs={nameOf(field.theirs)} />
    </div>
  );
}
