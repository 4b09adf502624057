"use client";

import { Button, Modal } from "@mantine/core";
import { useTranslations } from "next-intl";
import { Fault } from "../Fault.tsx";
import { useHouse } from "../HouseProvider.tsx";
import styles from "./ArticlePage.module.css";

type Props = {
  isOpen: boolean;
  headline: string;
  isBusy: boolean;
  fault: string | undefined;
  onClose: () => void;
  onWithdraw: () => void;
};

/** The one act that readers notice at once and that nobody should do by a slip. */
export function WithdrawDialog({ isOpen, headline, isBusy, fault, onClose, onWithdraw }: Props) {
  const t = useTranslations("desk.withdraw");
  const { language } = useHouse();
  return (
    <Modal opened={isOpen} onClose={onClose} title={t("title")} withCloseButton={false}>
      <p className={styles.asked} lang={language}>
        {headline}
      </p>
      <p>{t("why")}</p>
      {fault !== undefined && <Fault>{fault}</Fault>}
      <div className={styles.answers}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t("cancel")}
        </Button>
        <Button color="vermilion" loading={isBusy} onClick={onWithdraw}>
          {t("withdraw")}
        </Button>
      </div>
    </Modal>
  );
}
