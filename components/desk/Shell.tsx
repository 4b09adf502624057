"use client";

import { Drawer } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconMenu2 } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect } from "react";
import type { DeskWaiting } from "#newsroom/articles/listForDesk.ts";
import type { Locale } from "#newsroom/people/inputs.ts";
import type { Role } from "#newsroom/policy.ts";
import type { Act } from "./Answer.ts";
import { useHouse } from "./HouseProvider.tsx";
import { MissedNotice } from "./MissedNotice.tsx";
import { Navigation } from "./Navigation.tsx";
import { Link, useNavigation } from "./NavigationProvider.tsx";
import styles from "./Shell.module.css";
import { ShortcutsHelp } from "./ShortcutsHelp.tsx";
import { useShortcuts } from "./useShortcuts.ts";

export type ShellProps = {
  actor: { id: string; name: string; role: Role; locale: Locale | null };
  sections: { id: string; name: string; slug: string }[];
  waiting: DeskWaiting;
  setLocale: Act<{ locale: Locale | null }, unknown>;
};

export function Shell({ children, ...props }: ShellProps & { children: ReactNode }) {
  const t = useTranslations("desk.nav");
  const house = useHouse();
  const { path, go } = useNavigation();
  const [isMenuOpen, menu] = useDisclosure(false);
  const [isHelpOpen, help] = useDisclosure(false);
  const { close } = menu;
  useEffect(close, [path, close]);
  useShortcuts({ "?": help.open, "mod+/": help.toggle, n: () => go("/desk/new") });

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page">
        {t("skip")}
      </a>
      <header className={styles.bar}>
        <button type="button" className={styles.menu} onClick={menu.open} aria-label={t("menu")}>
          <IconMenu2 size={20} stroke={1.5} aria-hidden />
        </button>
        <Link href="/desk" className={styles.name} lang={house.language}>
          {house.name}
        </Link>
      </header>
      <aside className={styles.side}>
        <Navigation {...props} onHelp={help.open} />
      </aside>
      <Drawer
        opened={isMenuOpen}
        onClose={menu.close}
        title={t("title")}
        size={280}
        closeButtonProps={{ "aria-label": t("closeMenu") }}
      >
        <Navigation {...props} onHelp={help.open} />
      </Drawer>
      <main id="page" className={styles.page} tabIndex={-1}>
        <MissedNotice missed={props.waiting.missed} />
        {children}
      </main>
      <ShortcutsHelp isOpen={isHelpOpen} onClose={help.close} />
    </div>
  );
}
