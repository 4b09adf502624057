import { inMode } from "../addresses.ts";
import { canonicalMode } from "../mode/canonicalMode.ts";
import { levels, type ReadingMode } from "../mode/ReadingMode.ts";
import type { Paper } from "../Paper.ts";
import { Choices } from "./Choices.tsx";
import { SpeakingRate } from "./ReadingTools.tsx";
import styles from "./ReadingSettings.module.css";

interface Props {
  paper: Paper;
  address: string;
}

/**
 * All that a mode is made of, as a form whose values are the words of its address. Without script it
 * asks `/reading`, which leads to that address; with script each change does at once.
 */
export function ReadingSettings({ paper, address }: Props) {
  const { mode, say } = paper;
  const own = paper.ownLanguage === "zh-Hans" ? "hans" : "hant";
  const label = (key: string) => say(`reading.${key}`);
  return (
    <details className={styles.settings} data-settings="">
      <summary>{label("settings")}</summary>
      <div className={styles.panel}>
        <form className={styles.fields} action="/reading" data-control="form">
          <input type="hidden" name="page" value={address} />
          <input type="hidden" name="worksheet" value={mode.worksheet ?? ""} />
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
          <Choices
            {...{ say }}
            name="form"
            chosen={mode.form}
            values={["pinyin", "toneless", "zhuyin"]}
          />
          <Choices
            {...{ say }}
            name="division"
            chosen={mode.isByWord ? "words" : ""}
            values={["", "words"]}
          />
          <Choices
            {...{ say }}
            name="script"
            chosen={mode.script ?? own}
            values={["hant", "hans"]}
          />
          <Choices
            {...{ say }}
            name="region"
            chosen={mode.region ?? ""}
            values={["", "tw", "cn"]}
          />
          <Choices
            {...{ say }}
            name="size"
            chosen={mode.size === "medium" ? "" : mode.size}
            values={["small", "", "large"]}
          />
          <Choices
            {...{ say }}
            name="spacing"
            chosen={mode.spacing === "even" ? "" : mode.spacing}
            values={["close", "", "wide"]}
          />
          <Choices
            {...{ say }}
            name="tones"
            chosen={mode.hasToneColours ? "colours" : ""}
            values={["", "colours"]}
          />
          {mode.hasToneColours && <Legend say={say} />}
          <SpeakingRate paper={paper} className={styles.row} />
          <p className={styles.acts}>
            <button type="submit">{label("apply")}</button>
            <a href={address} data-to="" data-control="reset">
              {label("reset")}
            </a>
          </p>
        </form>
        <p className={styles.worksheets}>
          <span>{label("worksheet.title")}</span>
          {(["blanks", "boxes"] as const).map((worksheet) => (
            <a
              key={worksheet}
              href={inMode(address, worksheetOf(paper, worksheet))}
              aria-current={mode.worksheet === worksheet || undefined}
              rel="nofollow"
            >
              {label(`worksheet.${worksheet}`)}
            </a>
          ))}
        </p>
        <p className={styles.worksheets} data-open-list="" hidden>
          <button type="button">{label("words.open")}</button>
        </p>
      </div>
    </details>
  );
}

function annotationValue({ annotation }: ReadingMode): string {
  return typeof annotation === "number" ? `over${annotation}` : annotation;
}

function worksheetOf({ mode, ownLanguage }: Paper, worksheet: "blanks" | "boxes"): ReadingMode {
  const annotation = mode.annotation === "none" ? "all" : mode.annotation;
  return canonicalMode({ ...mode, annotation, worksheet }, ownLanguage);
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
