"use client";

import { Kbd, Modal } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useIsMac } from "#components/editor/useIsMac.ts";
import styles from "./ShortcutsHelp.module.css";

const groups: Record<string, Record<string, readonly string[]>> = {
  anywhere: { help: ["?"], new: ["N"] },
  list: { next: ["J"], previous: ["K"], open: ["Enter"] },
  article: {
    main: ["Alt", "Enter"],
    pane: ["Alt", "1 … 5"],
    close: ["Esc"],
    text: ["Alt", "0"],
    helpInText: ["Ctrl", "/"],
  },
  versions: { next: ["J"], previous: ["K"] },
};

const signs: Record<string, string> = { Ctrl: "⌘", Alt: "⌥", Enter: "↩" };

/** What `?` shows; the editor's own keys stand on its buttons. */
export function ShortcutsHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const t = useTranslations("desk.shortcuts");
  const isMac = useIsMac();
  const close = useTranslations("common")("close");
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t("title")}
      closeButtonProps={{ "aria-label": close }}
    >
      {Object.entries(groups).map(([group, keys]) => (
        <section key={group}>
          <h3 className={styles.group}>{t(`${group}.title`)}</h3>
          <dl className={styles.keys}>
            {Object.entries(keys).map(([name, combination]) => (
              <div key={name} className={styles.key}>
                <dt>{t(`${group}.${name}`)}</dt>
                <dd>
                  {combination.map((key) => (
                    <Kbd key={key}>{isMac ? (signs[key] ?? key) : key}</Kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
