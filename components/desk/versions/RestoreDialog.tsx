"use client";

import { Button, Modal } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { Refusal } from "../useAct.ts";
import { Fault } from "../Fault.tsx";
import styles from "./Versions.module.css";

type Props = {
  isOpen: boolean;
  when: string;
  isLive: boolean;
  isBusy: boolean;
  refusal: Refusal | undefined;
  onClose: () => void;
  onRestore: () => void;
  /** Leads to the text as it is now, where somebody has changed it meanwhile. */
  onLook: () => void;
};

/** Says what will happen, and what will not, before an old text comes back. */
export function RestoreDialog(props: Props) {
  const { isOpen, when, isLive, isBusy, refusal, onClose, onRestore, onLook } = props;
  const t = useTranslations("versions.restore");
  return (
    <Modal opened={isOpen} onClose={onClose} title={t("title", { when })} withCloseButton={false}>
      <ul className={styles.promises}>
        <li>{t("text")}</li>
        <li>{t("fields")}</li>
        {isLive && <li>{t("live")}</li>}
        <li>{t("others")}</li>
      </ul>
      {refusal && <Fault>{refusal.message}</Fault>}
      <div className={styles.answers}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t("cancel")}
        </Button>
        {refusal?.code === "conflict" ? (
          <Button onClick={onLook}>{t("seeNewest")}</Button>
        ) : (
          <Button loading={isBusy} onClick={onRestore}>
            {t("confirm")}
          </Button>
        )}
      </div>
    </Modal>
  );
}
