"use client";

import { Button, NativeSelect } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { z } from "zod";
import type { Create } from "#newsroom/articles/inputs.ts";
import type { Act } from "../Answer.ts";
import { Fault } from "../Fault.tsx";
import { useNavigation } from "../NavigationProvider.tsx";
import { useAct } from "../useAct.ts";
import { useIsHydrated } from "../useIsHydrated.ts";
import styles from "./NewArticle.module.css";
import type { PressFound } from "./PressFound.ts";
import { PressReader } from "./PressReader.tsx";

type Props = {
  sections: { id: string; name: string }[];
  create: Act<z.input<typeof Create>, { articleId: string }>;
  readPress: Act<{ text: string }, PressFound>;
};

/** Begins an article: from nothing, or from a press text as it came. */
export function NewArticle({ sections, create, readPress }: Props) {
  const t = useTranslations("desk.new");
  const { go } = useNavigation();
  const isReady = useIsHydrated();
  const [sectionId, setSectionId] = useState("");
  const { run, isBusy, refusal } = useAct(create);

  async function make(source?: PressFound) {
    const chosen = sectionId === "" ? {} : { sectionId };
    const answer = await run({
      ...(source && { doc: source.doc }),
      fields: { ...source?.fields, ...chosen },
    });
    if (answer.ok) go(`/desk/articles/${answer.value.articleId}`);
  }

  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t("title")}</h1>
      <div className={styles.blank}>
        <NativeSelect
          label={t("section")}
          disabled={!isReady}
          value={sectionId}
          onChange={(event) => setSectionId(event.currentTarget.value)}
          data={[
            { value: "", label: t("sectionLater") },
            ...sections.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Button onClick={() => void make()} loading={isBusy} variant="default">
          {t("blank")}
        </Button>
      </div>
      <h2 className={styles.subtitle}>{t("press")}</h2>
      <PressReader readPress={readPress}>
        {(found) => (
          <>
            {refusal && <Fault>{refusal.message}</Fault>}
            <Button onClick={() => void make(found)} loading={isBusy}>
              {t("make")}
            </Button>
          </>
        )}
      </PressReader>
    </div>
  );
}
