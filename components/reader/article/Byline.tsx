import type { ContributorRole } from "#newsroom/articles/inputs.ts";
import type {
  PublishedArticle,
  PublishedContributor,
} from "#newsroom/published/PublishedArticle.ts";
import { authorAddress } from "../addresses.ts";
import type { Paper } from "../Paper.ts";
import { fullTime, machineTime } from "../times.ts";
import styles from "./Byline.module.css";

/** Who made the article, where it comes from, and when. */
export function Byline({ article, paper }: { article: PublishedArticle; paper: Paper }) {
  const { say, house } = paper;
  const told = article.datedAt ?? article.firstPublishedAt;
  return (
    <dl className={styles.byline}>
      {byRole(article.contributors).map(([role, people]) => (
        <div key={role}>
          <dt>{say(`roles.${role}`)}</dt>
          {people.map((person) => (
            <dd key={person.slug}>
              <a href={authorAddress(person, paper)}>{paper.write(person.name)}</a>
            </dd>
          ))}
        </div>
      ))}
      {article.dateline && <Fact term={say("dateline")}>{paper.write(article.dateline)}</Fact>}
      <Fact term={say("source")}>{article.source ? paper.write(article.source) : house.name}</Fact>
      <Fact term={say("published")} isTime>
        <time dateTime={machineTime(told, paper)}>{fullTime(told, paper)}</time>
      </Fact>
      {article.updatedAt && (
        <Fact term={say("updated")}>
          <time dateTime={machineTime(article.updatedAt, paper)}>
            {fullTime(article.updatedAt, paper)}
          </time>
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  term: string;
  /** Says by itself what it is; the term is for those who can't see that. */
  isTime?: boolean;
  children: React.ReactNode;
}

function Fact({ term, isTime = false, children }: FactProps) {
  return (
    <div>
      <dt className={isTime ? styles.unseen : undefined}>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function byRole(people: readonly PublishedContributor[]) {
  const roles = new Map<ContributorRole, PublishedContributor[]>();
  for (const person of people) {
    roles.set(person.role, [...(roles.get(person.role) ?? []), person]);
  }
  return [...roles];
}
