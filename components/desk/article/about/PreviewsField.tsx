"use client";

import { Button, NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { may } from "#newsroom/policy.ts";
import { previewHours } from "#newsroom/previews/inputs.ts";
import { Fault } from "../../Fault.tsx";
import { useRoom } from "../ArticleProvider.tsx";
import styles from "./About.module.css";
import { PreviewLink } from "./PreviewLink.tsx";
import { usePreviews } from "./usePreviews.ts";

/** Links that show the article as it stands to people without an account. They are asked for once somebody looks. */
export function PreviewsField() {
  const t = useTranslations("desk.previews");
  const { actor, article } = useRoom();
  const previews = usePreviews();
  const [hours, setHours] = useState<(typeof previewHours)[number]>(72);
  if (!may(actor, "article.sharePreview", article)) return null;
  const { rows, isBusy, fault } = previews;
  return (
    <details
      className={styles.previews}
      onToggle={(event) => {
        if (event.currentTarget.open && !rows) void previews.look();
      }}
    >
      <summary>{t("title")}</summary>
      <p className={styles.standing}>{t("help")}</p>
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          void previews.share(hours);
        }}
      >
        <NativeSelect
          aria-label={t("hours")}
          value={String(hours)}
          onChange={(event) => {
            const wanted = Number(event.currentTarget.value);
            setHours(previewHours.find((known) => known === wanted) ?? 72);
          }}
          data={previewHours.map((value) => ({
            value: String(value),
            label: t("days", { count: value / 24 }),
          }))}
        />
        <Button type="submit" variant="default" loading={isBusy}>
          {t("make")}
        </Button>
      </form>
      {fault !== undefined && <Fault>{fault}</Fault>}
      {rows?.length === 0 && <p className={styles.standing}>{t("none")}</p>}
      <ul className={styles.list}>
        {rows?.map((row) => (
          <PreviewLink key={row.id} row={row} onRevoke={() => void previews.revoke(row.id)} />
        ))}
      </ul>
    </details>
  );
}
