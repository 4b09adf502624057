import type { ReactNode } from "react";
import { levels, type ReadingMode } from "../mode/ReadingMode.ts";
import type { Paper } from "../Paper.ts";
import { Choices } from "./Choices.tsx";
import styles from "./ReadingSettings.module.css";

interface Props {
  paper: Paper;
  /** The page's address in the plain mode. */
  address: string;
  /** Of a list, the article after which it goes on. */
  after?: string | undefined;
  /** What else may be set. */
  fields?: ReactNode;
  /** What else is offered below. */
  children?: ReactNode;
}

/**
 * All that a mode is made of, as a form whose values are the words of its address. Without script it
 * asks `/reading`, which leads to that address; with script each change does at once.
 */
export function ReadingSettings({ paper, address, after, fields, children }: Props) {
  const { mode, say } = paper;
  const label = (key: string) => say(`reading.${key}`);
  const search = after === undefined ? "" : `?after=${after}`;
  return (
    <details className={styles.settings} data-settings="">
      <summary>{label("settings")}</summary>
      <div className={styles.panel}>
        <form className={styles.fields} action="/reading" data-control="form">
          <input type="hidden" name="page" value={address} />
          {after !== undefined && <input type="hidden" name="after" value={after} />}
          {mode.worksheet && <input type="hidden" name="worksheet" value={mode.worksheet} />}
          <label className={styles.row}>
            <span>{label("annotation.title")}</span>
            <select name="annotation" defaultValue={annotationValue(mode)}>
              <option value="none">{label("annotation.none")}</option>
              <option value="all">{label("annotation.all")}</option>
              {levels.map((level) => (
                <option key={level} value={`over${level}`}>
                  {say("reading.annotation.over", { level })}
                </option>
              ))}
              <option value="marked">{label("annotation.marked")}</option>
            </select>
          </label>
          {choicesOf(paper).map((choice) => (
            <Choices key={choice.name} {...choice} say={say} />
          ))}
          {mode.hasToneColours && <Legend say={say} />}
          {fields}
          <p className={styles.acts}>
            <button type="submit">{label("apply")}</button>
            <a href={address + search} data-to="" data-control="reset">
              {label("reset")}
            </a>
          </p>
        </form>
        {children}
      </div>
    </details>
  );
}

function annotationValue({ annotation }: ReadingMode): string {
  return typeof annotation === "number" ? `over${annotation}` : annotation;
}

/** Each field with the words that it may put into an address; the empty one goes without saying. */
function choicesOf({ mode, ownLanguage }: Paper) {
  const own = ownLanguage === "zh-Hans" ? "hans" : "hant";
  const { size, spacing } = mode;
  return [
    { name: "form", values: ["pinyin", "toneless", "zhuyin"], chosen: mode.form },
    { name: "division", values: ["", "words"], chosen: mode.isByWord ? "words" : "" },
    { name: "script", values: ["hant", "hans"], chosen: mode.script ?? own },
    { name: "region", values: ["", "tw", "cn"], chosen: mode.region ?? "" },
    { name: "size", values: ["small", "", "large"], chosen: size === "medium" ? "" : size },
    { name: "spacing", values: ["close", "", "wide"], chosen: spacing === "even" ? "" : spacing },
    { name: "tones", values: ["", "colours"], chosen: mode.hasToneColours ? "colours" : "" },
  ];
}

/** What each colour stands for, in syllables that carry their marks. */
function Legend({ say }: Pick<Paper, "say">) {
  return (
    <p className={styles.legend} lang="zh-Latn-pinyin" aria-label={say("reading.tones.legend")}>
      {["mā", "má", "mǎ", "mà", "ma"].map((syllable, at) => (
        <span key={syllable} data-t={at + 1}>
          {syllable}
        </span>
      ))}
    </p>
  );
}
