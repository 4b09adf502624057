import { inMode } from "../addresses.ts";
import type { Paper } from "../Paper.ts";
import styles from "./PinyinSwitch.module.css";

interface Props {
  paper: Paper;
  /** The page's address without pinyin. */
  address: string;
  search?: string;
}

/**
 * A plain link to the page's other address, so that it needs no script. Where scripts run,
 * `pinyinScript` keeps the choice and the reader's place.
 */
export function PinyinSwitch({ paper, address, search = "" }: Props) {
  const { isPinyin, say } = paper;
  return (
    <a
      className={styles.switch}
      href={inMode(address, { isPinyin: !isPinyin }) + search}
      data-pinyin={isPinyin ? "off" : "on"}
      rel="nofollow"
    >
      {say(isPinyin ? "hidePinyin" : "showPinyin")}
    </a>
  );
}
