"use client";

import { Button, FileButton, Textarea, TextInput } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Fault } from "../../Fault.tsx";
import { useHouse } from "../../HouseProvider.tsx";
import { useAct } from "../../useAct.ts";
import { useRoom } from "../ArticleProvider.tsx";
import { FieldNote } from "../FieldNote.tsx";
import { useField } from "../useField.ts";
import styles from "./About.module.css";

const LARGEST = 20 * 1024 * 1024;

/** The picture over the article. Its words may come before the picture does, as in a press text. */
export function LeadField() {
  const t = useTranslations("desk.about");
  const { language } = useHouse();
  const { acts, article } = useRoom();
  const field = useField("lead");
  const adding = useAct(acts.addPicture);
  const [isTooLarge, setIsTooLarge] = useState(false);
  const lead = field.value;

  async function add(file: File | null) {
    if (!file) return;
    setIsTooLarge(file.size > LARGEST);
    if (file.size > LARGEST) return;
    const answer = await adding.run({ file });
    if (answer.ok) await field.save({ ...lead, mediaId: answer.value.mediaId });
  }
  const words = (part: "caption" | "credit" | "alt") => ({
    lang: language,
    value: lead[part],
    onChange: (event: { currentTarget: { value: string } }) =>
      field.change({ ...lead, [part]: event.currentTarget.value }),
    onBlur: () => void field.save(),
  });
  const width = article.leadWidths?.[0];

  return (
    <section className={styles.group} aria-labelledby="lead">
      <h2 id="lead">{t("lead")}</h2>
      {lead.mediaId !== null && width !== undefined && (
        <img className={styles.picture} src={`/media/${lead.mediaId}/${width}`} alt={lead.alt} />
      )}
      <div className={styles.row}>
        <FileButton onChange={(file) => void add(file)} accept="image/*">
          {(props) => (
            <Button {...props} variant="default" loading={adding.isBusy}>
              {t(lead.mediaId === null ? "leadAdd" : "leadReplace")}
            </Button>
          )}
        </FileButton>
        {lead.mediaId !== null && (
          <Button variant="default" onClick={() => void field.save({ ...lead, mediaId: null })}>
            {t("leadRemove")}
          </Button>
        )}
      </div>
      {isTooLarge && <Fault>{t("leadTooLarge")}</Fault>}
      {adding.refusal && <Fault>{adding.refusal.message}</Fault>}
      <Textarea label={t("caption")} autosize minRows={1} maxLength={500} {...words("caption")} />
      <TextInput
        label={t("credit")}
        data-gap="lead_credit"
        maxLength={120}
        required={lead.mediaId !== null}
        {...words("credit")}
      />
      <Textarea
        label={t("alt")}
        description={t("altHelp")}
        data-gap="lead_alt"
        autosize
        minRows={1}
        maxLength={500}
        required={lead.mediaId !== null}
        {...words("alt")}
      />
      <FieldNote
        field={field}
        theirs={[field.theirs.caption, field.theirs.credit, field.theirs.alt].join(" / ")}
      />
    </section>
  );
}
