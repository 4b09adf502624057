import type { ListedArticle } from "#newsroom/published/ListedArticle.ts";
import type { Told } from "#newsroom/published/PublishedArticle.ts";
import { ApologyPage } from "../frame/ApologyPage.tsx";
import type { Paper } from "../Paper.ts";
import { PlainLine } from "../text/PlainLine.tsx";
import { fullTime, machineTime } from "../times.ts";
import styles from "./WithdrawnPage.module.css";

interface Props {
  paper: Paper;
  why: Told | null;
  latest: readonly ListedArticle[];
}

/** What readers find in an article's place: why it was withdrawn, in the newsroom's words, and when; not a word of it. */
export function WithdrawnPage({ paper, why, latest }: Props) {
  if (!why) return <ApologyPage paper={paper} reason="withdrawn" latest={latest} />;
  const note = (
    <>
      <p className={styles.time}>
        <time dateTime={machineTime(why.at, paper)}>{fullTime(why.at, paper)}</time>
      </p>
      <p className={styles.why} data-text="">
        <PlainLine text={why.text} readings={why.readings} paper={paper} />
      </p>
    </>
  );
  return <ApologyPage paper={paper} reason="withdrawn" why={note} latest={latest} />;
}
