import type { ListedArticle } from "#newsroom/published/ListedArticle.ts";
import type { PublishedArticle } from "#newsroom/published/PublishedArticle.ts";
import { articleAddress, plain, sectionAddress } from "../addresses.ts";
import { Body } from "../body/Body.tsx";
import bodyStyles from "../body/Body.module.css";
import { Line } from "../body/Line.tsx";
import { type Block, pairReadings } from "../body/pairReadings.ts";
import { PageHead } from "../frame/PageHead.tsx";
import { Sheet } from "../frame/Sheet.tsx";
import type { ReadingMode } from "../mode/ReadingMode.ts";
import { isPlain } from "../mode/isPlain.ts";
import type { Paper } from "../Paper.ts";
import { houseTermsOf } from "../text/houseTermsOf.ts";
import { phrasesOf } from "../text/phrasesOf.ts";
import styles from "./ArticlePage.module.css";
import { Byline } from "./Byline.tsx";
import { Corrections } from "./Corrections.tsx";
import { LeadPicture } from "./LeadPicture.tsx";
import { newsArticle } from "./newsArticle.ts";
import { Notices } from "./Notices.tsx";
import { PreviewNote } from "./PreviewNote.tsx";
import { ReadingBar } from "./ReadingBar.tsx";
import { Related } from "./Related.tsx";
import { WorksheetHead } from "./WorksheetHead.tsx";
import { WordTemplates } from "./WordTemplates.tsx";
import { StructuredData } from "./StructuredData.tsx";

interface Props {
  paper: Paper;
  article: PublishedArticle;
  related: readonly ListedArticle[];
  /** The page isn't public: it is seen at this address until then. */
  preview?: { address: string; expiresAt: Date };
}

export function ArticlePage({ paper: house, article, related, preview }: Props) {
  const paper = { ...house, houseTerms: houseTermsOf(article.readings) };
  const address = preview?.address ?? articleAddress(article, plain);
  const blocks = pairReadings(article.doc, article.readings.blocks);
  const [headline, standfirst, ...body] = blocks;
  const { mode } = paper;
  // Of a worksheet only the text is for writing.
  const around = mode.worksheet ? { ...paper, mode: calm(mode) } : paper;
  const hasStandfirst = standfirst && standfirst.runs.length > 0;
  return (
    <Sheet
      paper={paper}
      section={article.section.slug}
      head={
        <PageHead
          paper={paper}
          title={paper.write(article.headline)}
          description={paper.write(article.standfirst || article.headline)}
          address={preview ? null : address}
          picture={preview ? null : article.lead}
          isArticle
        />
      }
    >
      {preview && <PreviewNote paper={paper} expiresAt={preview.expiresAt} />}
      {!preview && isPlain(paper) && (
        <StructuredData value={newsArticle(article, address, paper)} />
      )}
      <article className={styles.article}>
        <header className={styles.head}>
          <p className={styles.section}>
            <a href={sectionAddress(article.section, paper)}>{paper.write(article.section.name)}</a>
          </p>
          <h1 data-text="" data-phrases={phrasesOf(article.headline)}>
            {headline && <Line runs={headline.runs} paper={around} />}
          </h1>
          {hasStandfirst && (
            <p className={styles.standfirst} data-text="">
              <Line runs={standfirst.runs} paper={around} />
            </p>
          )}
          <Byline article={article} paper={paper} />
          <Corrections article={article} paper={around} />
        </header>
        <ReadingBar {...{ body, paper, address }} hasMarks={blocks.some(isMarked)} />
        {!mode.worksheet && <LeadPicture article={article} paper={paper} />}
        <WorksheetHead paper={paper} address={address} />
        <div className={`${styles.body} ${bodyStyles.body}`} data-text="body">
          <Body blocks={body} paper={paper} pictures={article.pictures} />
        </div>
        <WordTemplates paper={paper} />
        <Notices article={article} paper={paper} />
      </article>
      <Related articles={related} paper={house} />
    </Sheet>
  );
}

const isMarked = ({ runs, blocks }: Block): boolean =>
  runs.some((run) => run.isMarked.some(Boolean)) || blocks.some(isMarked);

const calm = (mode: ReadingMode): ReadingMode => ({ ...mode, annotation: "none" });
