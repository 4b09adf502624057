"use client";

import { Button, Modal, Radio } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { Staged } from "#newsroom/articles/listStaged.ts";
import { Fault } from "../../Fault.tsx";
import { useHouse } from "../../HouseProvider.tsx";
import styles from "./Release.module.css";
import { StagedLine } from "./StagedLine.tsx";
import { ToldField } from "./ToldField.tsx";
import { releases, type ReleaseName, type useRelease } from "./useRelease.ts";

type Props = {
  release: ReturnType<typeof useRelease>;
  /** The one that readers see. */
  headline: string;
  isStaged: boolean;
  staged: Staged | undefined;
  /** The paper's own words for a correction and a withdrawal. */
  readerWords: ReaderWords;
  isBusy: boolean;
  fault: string | undefined;
};

export type ReaderWords = Record<"correct" | "withdraw", string>;

/** What readers shall see: one of four acts, each in a sentence. Nothing is chosen beforehand, and nothing typed is lost. */
export function ReleaseDialog(props: Props) {
  const { release, headline, isStaged, staged, readerWords, isBusy, fault } = props;
  const t = useTranslations("desk.release");
  const { language } = useHouse();
  const { chosen } = release;
  const telling = chosen === "correct" || chosen === "withdraw" ? chosen : undefined;
  const isNew = isStaged && staged?.isNothing !== true;
  const isMissing = (name: ReleaseName) =>
    (name === "amend" && !isStaged) || (name === "update" && !isNew);
  return (
    <Modal
      opened={release.isOpen}
      onClose={release.close}
      title={t("title")}
      size="lg"
      withCloseButton={false}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void release.confirm();
        }}
      >
        <p className={styles.headline} lang={language}>
          {headline}
        </p>
        <p className={styles.quiet}>
          {isStaged ? staged && <StagedLine staged={staged} /> : t("unstaged")}
        </p>
        <Radio.Group
          aria-label={t("title")}
          value={chosen ?? ""}
          onChange={(value) => {
            const name = releases.find((one) => one === value);
            if (name) release.choose(name);
          }}
        >
          {releases.map((name, index) => (
            <Radio
              key={name}
              value={name}
              iconColor="var(--desk-paper)"
              classNames={{
                root: styles.choice,
                body: styles.choiceBody,
                description: styles.sentence,
              }}
              label={t(`${name}.name`)}
              description={t(isMissing(name) ? "nothingStaged" : `${name}.readers`)}
              disabled={isMissing(name)}
              {...((chosen ? chosen === name : index === 0) && { "data-autofocus": true })}
            />
          ))}
        </Radio.Group>
        {telling && (
          <ToldField
            key={telling}
            name={telling}
            words={release.told[telling]}
            label={readerWords[telling]}
            isWanting={release.isWanting}
            onChange={(words) => release.tell(telling, words)}
            onSend={() => void release.confirm()}
          />
        )}
        {chosen === undefined && release.isWanting && <Fault>{t("choose")}</Fault>}
        {fault !== undefined && <Fault>{fault}</Fault>}
        <div className={styles.answers}>
          <Button variant="default" onClick={release.close}>
            {t("cancel")}
          </Button>
          <Button type="submit" color="vermilion" loading={isBusy}>
            {t(chosen ? `${chosen}.do` : "do")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
