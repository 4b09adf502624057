"use client";

import { MultiSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Fault } from "../../Fault.tsx";
import { useRoom } from "../ArticleProvider.tsx";

type Props = { assign: (userIds: string[]) => Promise<string | undefined> };

/** Who works on the article beside its own reporter. */
export function AssignField({ assign }: Props) {
  const t = useTranslations("desk.about");
  const { article, staff } = useRoom();
  const [draft, setDraft] = useState<string[]>();
  const [fault, setFault] = useState<string>();
  const others = staff.filter(({ id }) => id !== article.reporterId);

  async function save(userIds: string[]) {
    setDraft(userIds);
    const refused = await assign(userIds);
    setFault(refused);
    if (refused === undefined) setDraft(undefined);
  }

  return (
    <div>
      <MultiSelect
        label={t("assigned")}
        placeholder={article.assignees.length === 0 ? t("assignHelp") : ""}
        data={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft ?? article.assignees.map(({ id }) => id)}
        onChange={(userIds) => void save(userIds)}
        searchable
        hidePickedOptions
        maxValues={20}
      />
      {fault !== undefined && <Fault>{fault}</Fault>}
    </div>
  );
}
