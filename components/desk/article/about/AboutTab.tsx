"use client";

import { useTranslations } from "next-intl";
import { may } from "#newsroom/policy.ts";
import { useHouse } from "../../HouseProvider.tsx";
import { useRoom } from "../ArticleProvider.tsx";
import styles from "./About.module.css";
import { AboutWords } from "./AboutWords.tsx";
import { AssignField } from "./AssignField.tsx";
import { BylineField } from "./BylineField.tsx";
import { DateField } from "./DateField.tsx";
import { EmbargoField } from "./EmbargoField.tsx";
import { LeadField } from "./LeadField.tsx";
import { NoticesField } from "./NoticesField.tsx";
import { PreviewsField } from "./PreviewsField.tsx";
import { SectionField } from "./SectionField.tsx";
import { SlugField } from "./SlugField.tsx";
import { TagsField } from "./TagsField.tsx";
import { TextField } from "./TextField.tsx";
import { UnplacedField } from "./UnplacedField.tsx";

/** What stands beside the text. Each field saves itself. */
export function AboutTab({
  assign,
}: {
  assign: (userIds: string[]) => Promise<string | undefined>;
}) {
  const t = useTranslations("desk.about");
  const { name } = useHouse();
  const { actor, article, mayDescribe } = useRoom();
  if (!mayDescribe) return <AboutWords />;
  return (
    <div className={styles.about}>
      <UnplacedField />
      <SectionField />
      <TagsField />
      <SlugField />
      {may(actor, "article.assign", article) && <AssignField assign={assign} />}
      <BylineField />
      <section className={styles.group} aria-labelledby="origin">
        <h2 id="origin">{t("origin")}</h2>
        <TextField name="source" label={t("source")} placeholder={name} />
        <TextField name="dateline" label={t("dateline")} placeholder={t("datelineHelp")} />
        <DateField />
      </section>
      <EmbargoField />
      <LeadField />
      <NoticesField />
      <PreviewsField />
    </div>
  );
}
