import { ModeLinks } from "../frame/ModeLinks.tsx";
import type { Paper } from "../Paper.ts";
import styles from "./ListControls.module.css";
import { ReadingSettings } from "./ReadingSettings.tsx";

interface Props {
  paper: Paper;
  /** The page's address in the plain mode. */
  address: string;
  /** The article after which the list goes on. */
  after?: string | undefined;
}

/** How a list of articles may be read: it is what the articles it leads to will be, too. */
export function ListControls({ paper, address, after }: Props) {
  return (
    <div
      className={styles.controls}
      role="group"
      aria-label={paper.say("reading.title")}
      data-controls=""
    >
      <ModeLinks
        paper={paper}
        address={address}
        search={after === undefined ? "" : `?after=${after}`}
      />
      <ReadingSettings paper={paper} address={address} after={after} />
    </div>
  );
}
