import type { ReactNode } from "react";
import styles from "./Fault.module.css";

/** What went wrong, said beside what it speaks of, and to screen readers at once. */
export function Fault({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className={styles.fault}>
      {children}
    </p>
  );
}
