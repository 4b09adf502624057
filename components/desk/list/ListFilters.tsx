"use client";

import { NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useNavigation } from "../NavigationProvider.tsx";
import { useIsHydrated } from "../useIsHydrated.ts";
import { addressOf } from "./addressOf.ts";
import styles from "./ArticleList.module.css";

/** What is chosen of a list; a filter that the list doesn't have is left out, one at rest is empty. */
export type Filter = { state?: string; section?: string };

const states = ["draft", "submitted", "scheduled", "returned", "live", "withdrawn"] as const;

export function ListFilters({
  filter,
  sections,
}: {
  filter: Filter;
  sections: { slug: string; name: string }[];
}) {
  const t = useTranslations("desk");
  const { path, go } = useNavigation();
  const isReady = useIsHydrated();
  const choose = (change: Filter) => go(addressOf(path, { ...filter, ...change }));
  return (
    <div className={styles.filters} role="group" aria-label={t("lists.filter")}>
      {filter.state !== undefined && (
        <NativeSelect
          disabled={!isReady}
          aria-label={t("columns.state")}
          value={filter.state}
          onChange={(event) => choose({ state: event.currentTarget.value })}
          data={[
            { value: "", label: t("lists.everyState") },
            ...states.map((state) => ({ value: state, label: t(`states.${state}`) })),
          ]}
        />
      )}
      {filter.section !== undefined && (
        <NativeSelect
          disabled={!isReady}
          aria-label={t("columns.section")}
          value={filter.section}
          onChange={(event) => choose({ section: event.currentTarget.value })}
          data={[
            { value: "", label: t("lists.everySection") },
            ...sections.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
      )}
    </div>
  );
}
