"use client";

import { Autocomplete, NativeSelect } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { contributorRoles } from "#newsroom/articles/inputs.ts";
import { useHouse } from "../../HouseProvider.tsx";
import { useRoom } from "../ArticleProvider.tsx";
import styles from "./About.module.css";
import type { Credit } from "./BylineField.tsx";
import { RowTools } from "./RowTools.tsx";

type Props = {
  credit: Credit;
  isFirst: boolean;
  isLast: boolean;
  isNew: boolean;
  onType: (name: string) => void;
  onSave: (credit: Credit) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

export function BylineRow({ credit, isNew, onType, onSave, ...tools }: Props) {
  const t = useTranslations("desk.about");
  const roles = useTranslations("common.contributorRoles");
  const { language } = useHouse();
  const { acts, staff } = useRoom();
  const [found, setFound] = useState<string[]>([]);
  const search = useDebouncedCallback((typed: string) => {
    acts.listContributors({ typed }).then(
      (answer) => answer.ok && setFound(answer.value),
      () => undefined, // without suggestions a name is typed in full
    );
  }, 150);
  const names = new Set([...staff.map(({ name }) => name), ...found]);
  return (
    <li className={styles.byline}>
      <NativeSelect
        aria-label={t("creditRole")}
        value={credit.role}
        onChange={(event) => {
          const role = contributorRoles.find((one) => one === event.currentTarget.value);
          if (role) onSave({ ...credit, role });
        }}
        data={contributorRoles.map((role) => ({ value: role, label: roles(role) }))}
      />
      <Autocomplete
        aria-label={t("creditName")}
        lang={language}
        value={credit.name}
        data={[...names]}
        limit={8}
        maxLength={80}
        autoFocus={isNew}
        onChange={(name) => {
          onType(name);
          search(name);
        }}
        onOptionSubmit={(name) => onSave({ ...credit, name })}
        onBlur={() => onSave(credit)}
      />
      <RowTools of={credit.name} {...tools} />
    </li>
  );
}
