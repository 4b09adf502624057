import { sectionAddress } from "../addresses.ts";
import type { Paper } from "../Paper.ts";
import styles from "./SectionNav.module.css";

interface Props {
  paper: Paper;
  /** Tells this one from the page's others. */
  label: string;
  /** The slug of the section that is open. */
  current?: string | undefined;
}

/** The paper's sections. */
export function SectionNav({ paper, label, current }: Props) {
  return (
    <nav className={styles.nav} aria-label={label}>
      <ul>
        {paper.sections.map((section) => (
          <li key={section.slug}>
            <a
              href={sectionAddress(section, paper)}
              {...(section.slug === current && { "aria-current": "true" })}
            >
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
