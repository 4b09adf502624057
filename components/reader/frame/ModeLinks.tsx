import { inMode } from "../addresses.ts";
import { canonicalMode } from "../mode/canonicalMode.ts";
import type { ReadingMode } from "../mode/ReadingMode.ts";
import { writeMode } from "../mode/writeMode.ts";
import type { Paper } from "../Paper.ts";
import styles from "./ModeLinks.module.css";

interface Props {
  paper: Paper;
  /** The page's address in the plain mode. */
  address: string;
  search?: string;
}

/**
 * Plain links to the page's addresses in other modes, so that they need no script. Where scripts run,
 * they keep the choice and the reader's place.
 */
export function ModeLinks({ paper, address, search = "" }: Props) {
  const { mode, say } = paper;
  const isAnnotated = mode.annotation !== "none";
  const isZhuyin = isAnnotated && mode.form === "zhuyin";
  const isPinyin = isAnnotated && !isZhuyin;
  const other = paper.house.language === "zh-Hans" ? "hant" : "hans";
  const link = (key: string, isOn: boolean, to: Partial<ReadingMode>) => {
    const target = canonicalMode({ ...mode, worksheet: null, ...to }, paper.ownLanguage);
    return (
      <a
        className={styles.link}
        href={inMode(address, target) + search}
        data-to={writeMode(target)}
        data-control={key}
        aria-current={isOn || undefined}
        aria-label={say(`reading.links.${key}.${isOn ? "off" : "on"}`)}
        lang={key === "script" ? (other === "hant" ? "zh-Hant" : "zh-Hans") : undefined}
        rel="nofollow"
      >
        {say(`reading.links.${key}.name`)}
      </a>
    );
  };
  const all = isAnnotated ? mode.annotation : "all";
  return (
    <span className={styles.links} data-controls="">
      {link("pinyin", isPinyin, isPinyin ? off : { annotation: all, form: "pinyin" })}
      {link("zhuyin", isZhuyin, isZhuyin ? off : { annotation: all, form: "zhuyin" })}
      {link("script", false, { script: other })}
    </span>
  );
}

const off = { annotation: "none" } as const;
