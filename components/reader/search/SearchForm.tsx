import { searchAddress } from "../addresses.ts";
import type { Paper } from "../Paper.ts";
import styles from "./SearchForm.module.css";

/** The box; what was asked stands in it, to be asked otherwise. */
export function SearchForm({ paper, query }: { paper: Paper; query: string }) {
  const { say } = paper;
  return (
    <form className={styles.form} action={searchAddress(paper)} role="search">
      <input
        type="search"
        name="q"
        aria-label={say("search.label")}
        placeholder={say("search.placeholder")}
        defaultValue={query}
        maxLength={80}
        enterKeyHint="search"
        autoFocus={query === ""}
        autoComplete="off"
        spellCheck={false}
      />
      <button type="submit">{say("search.submit")}</button>
    </form>
  );
}
