import type { Paper } from "../Paper.ts";
import { fullTime } from "../times.ts";
import styles from "./PreviewNote.module.css";

/** Over an article that nobody but the holder of its link sees. */
export function PreviewNote({ paper, expiresAt }: { paper: Paper; expiresAt: Date }) {
  const { say } = paper;
  return (
    <p className={styles.note} role="note">
      <b>{say("preview.label")}</b> {say("preview.note", { time: fullTime(expiresAt, paper) })}
    </p>
  );
}
