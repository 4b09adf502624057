"use client";

import { Tabs } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent } from "react";
import { useIsHydrated } from "../useIsHydrated.ts";
import styles from "./Pane.module.css";

export const tabs = ["about", "readings", "comments", "checks", "history"] as const;
export type Tab = (typeof tabs)[number];

/** Below this the pane lies over the text and begins closed. */
const NARROW = "(max-width: 1180px)";

type Props = {
  tab: Tab | null;
  onTab: (tab: Tab | null) => void;
  panels: Record<Tab, ReactNode>;
  numbers: Partial<Record<Tab, number>>;
};

/** Beside the text. Its column stays when it is closed, so that nothing jumps. */
export function Pane({ tab, onTab, panels, numbers }: Props) {
  const t = useTranslations("desk.pane");
  const isSettled = useSettled(onTab);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== "Escape" || event.defaultPrevented || event.nativeEvent.isComposing) return;
    const isListOpen =
      event.target instanceof Element && event.target.matches("[aria-expanded=true]");
    if (!isListOpen) onTab(null);
  }

  return (
    <Tabs
      component="aside"
      unstyled
      className={styles.pane}
      classNames={{ list: styles.tabs, tab: styles.tab, panel: styles.panel }}
      aria-label={t("label")}
      data-unsettled={!isSettled || undefined}
      value={tab}
      onChange={(value) => onTab(tabs.find((name) => name === value) ?? null)}
      allowTabDeactivation
      activateTabWithKeyboard={false}
      onKeyDown={closeOnEscape}
    >
      <Tabs.List aria-label={t("label")}>
        {tabs.map((name, place) => (
          <Tabs.Tab
            key={name}
            value={name}
            aria-keyshortcuts={`Alt+${place + 1}`}
            title={`Alt+${place + 1}`}
          >
            {t(name)}
            {(numbers[name] ?? 0) > 0 && (
              <span className={styles.number} data-kind={name === "checks" ? "wanting" : undefined}>
                {told(numbers[name] ?? 0)}
              </span>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((name) => (
        <Tabs.Panel key={name} value={name} tabIndex={-1}>
          {panels[name]}
        </Tabs.Panel>
      ))}
      {tab !== null && isSettled && (
        <button
          type="button"
          className={styles.close}
          aria-label={t("close")}
          onClick={() => onTab(null)}
        >
          <IconX size={18} stroke={1.5} aria-hidden />
        </button>
      )}
    </Tabs>
  );
}

/** Two digits are what a tab has room for; the panel has the rest. */
const told = (number: number) => (number > 99 ? "99+" : number);

/** The server doesn't know how wide the window is. */
function useSettled(onTab: (tab: Tab | null) => void): boolean {
  const begin = useEffectEvent(() => {
    if (window.matchMedia(NARROW).matches) onTab(null);
  });
  useEffect(() => begin(), []);
  return useIsHydrated();
}
