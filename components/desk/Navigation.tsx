"use client";

import { useTranslations } from "next-intl";
import type { DeskTotal } from "#newsroom/articles/listForDesk.ts";
import { may } from "#newsroom/policy.ts";
import { useHouse } from "./HouseProvider.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import styles from "./Navigation.module.css";
import { Link, useNavigation } from "./NavigationProvider.tsx";
import type { ShellProps } from "./Shell.tsx";

export function Navigation({
  actor,
  sections,
  waiting,
  setLocale,
  onHelp,
}: ShellProps & { onHelp: () => void }) {
  const t = useTranslations("desk.nav");
  const roles = useTranslations("common.roles");
  const house = useHouse();
  const { signOut } = useNavigation();
  return (
    <div className={styles.column}>
      <Link href="/desk" className={styles.name} lang={house.language}>
        {house.name}
      </Link>
      <Link href="/desk/new" className={styles.new}>
        {t("new")}
      </Link>
      <nav aria-label={t("lists")} className={styles.group}>
        <Item href="/desk/mine" name={t("mine")} />
        <Item href="/desk/review" name={t("review")} waiting={waiting.review} />
        <Item href="/desk/scheduled" name={t("scheduled")} waiting={waiting.scheduled} />
        <Item href="/desk/returned" name={t("returned")} waiting={waiting.returned} />
        <Item href="/desk/live" name={t("live")} />
        <Item href="/desk/withdrawn" name={t("withdrawn")} />
        <Item href="/desk/all" name={t("all")} />
        <Item href="/desk/dictionary" name={t("dictionary")} />
      </nav>
      <nav aria-label={t("sections")} className={styles.group}>
        <h2 className={styles.heading}>{t("sections")}</h2>
        {sections.map(({ id, name, slug }) => (
          <Item key={id} href={`/desk/sections/${slug}`} name={name} lang={house.language} />
        ))}
      </nav>
      {may(actor, "notice.revise") && (
        <nav aria-label={t("house")} className={styles.group}>
          <h2 className={styles.heading}>{t("house")}</h2>
          <Item href="/admin/notices" name={t("notices")} />
          {may(actor, "section.create") && (
            <Item href="/admin/sections" name={t("sectionsAdmin")} />
          )}
          {may(actor, "person.create") && <Item href="/admin/people" name={t("people")} />}
          {may(actor, "settings.change") && <Item href="/admin/settings" name={t("settings")} />}
        </nav>
      )}
      <div className={styles.foot}>
        <p className={styles.actor}>
          <span lang={house.language}>{actor.name}</span>
          <span className={styles.role}>{roles(actor.role)}</span>
        </p>
        <LanguageSwitch chosen={actor.locale} setLocale={setLocale} />
        <div className={styles.actions}>
          <a href="/">{t("paper")}</a>
          <button type="button" onClick={onHelp}>
            {t("shortcuts")}
          </button>
          <button type="button" onClick={signOut}>
            {t("signOut")}
          </button>
        </div>
      </div>
    </div>
  );
}

type ItemProps = { href: string; name: string; lang?: string; waiting?: DeskTotal };

function Item({ href, name, lang, waiting }: ItemProps) {
  const t = useTranslations("desk.nav");
  const isHere = useNavigation().path === href;
  return (
    <Link href={href} className={styles.item} aria-current={isHere ? "page" : undefined}>
      <span lang={lang}>{name}</span>
      {waiting !== undefined && waiting.count > 0 && (
        <span className={styles.count}>
          {t(waiting.isMore ? "countOrMore" : "count", { count: waiting.count })}
        </span>
      )}
    </Link>
  );
}
