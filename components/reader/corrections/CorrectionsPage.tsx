import type { CorrectionList, ListedCorrection } from "#newsroom/published/listCorrections.ts";
import { articleAddress, correctionsAddress, inMode, plain } from "../addresses.ts";
import { PageHead } from "../frame/PageHead.tsx";
import { Sheet } from "../frame/Sheet.tsx";
import { ListedLine } from "../list/ListedLine.tsx";
import listStyles from "../list/ListPage.module.css";
import type { Paper } from "../Paper.ts";
import { ListControls } from "../settings/ListControls.tsx";
import { PlainLine } from "../text/PlainLine.tsx";
import { fullTime, machineTime } from "../times.ts";
import styles from "./CorrectionsPage.module.css";

interface Props {
  paper: Paper;
  list: CorrectionList;
  /** The name of the correction that this part of the list begins after. */
  after: string | undefined;
}

/** Everything that the paper has put right, the newest first, each with the article in which it was wrong. */
export function CorrectionsPage({ paper, list, after }: Props) {
  const { say, house } = paper;
  const address = correctionsAddress(plain);
  const from = after === undefined ? "" : `?after=${after}`;
  return (
    <Sheet
      paper={paper}
      head={
        <PageHead
          paper={paper}
          title={say("corrections.title")}
          description={say("corrections.description", { name: house.name })}
          address={address + from}
        />
      }
    >
      <div className={listStyles.page}>
        <header className={listStyles.head}>
          <h1>{say("corrections.title")}</h1>
          <ListControls paper={paper} address={address} after={after} />
        </header>
        <p className={styles.why}>{say("corrections.why")}</p>
        {list.corrections.length === 0 && (
          <p className={listStyles.empty}>{say("corrections.none")}</p>
        )}
        <ol className={styles.list}>
          {list.corrections.map((correction) => (
            <li key={correction.name} id={correction.name}>
              <Correction correction={correction} paper={paper} />
            </li>
          ))}
        </ol>
        {list.next && (
          <p className={listStyles.more}>
            <a href={`${inMode(address, paper.mode)}?after=${list.next}`} rel="next">
              {say("corrections.older")}
            </a>
          </p>
        )}
      </div>
    </Sheet>
  );
}

function Correction({ correction, paper }: { correction: ListedCorrection; paper: Paper }) {
  const { at, text, readings, article } = correction;
  return (
    <article className={styles.correction}>
      <p className={styles.time}>
        <time dateTime={machineTime(at, paper)}>{fullTime(at, paper)}</time>
        <span>{paper.write(article.section.name)}</span>
      </p>
      <div>
        <h2 className={styles.headline}>
          <a href={`${articleAddress(article, paper)}#corrections`}>
            <ListedLine
              article={{
                ...article,
                standfirst: "",
                standfirstReadings: null,
                standfirstNode: null,
              }}
              part="headline"
              paper={paper}
            />
          </a>
        </h2>
        <p className={styles.text} data-text="">
          <PlainLine text={text} readings={readings} paper={paper} />
        </p>
      </div>
    </article>
  );
}
