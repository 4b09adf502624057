import type { ReadingMode } from "./ReadingMode.ts";

/** The mode as it stands in an address, such as `zhuyin-over1000-hans-large`; empty for the plain page. */
export function writeMode(mode: ReadingMode): string {
  const { annotation } = mode;
  const isAnnotated = annotation !== "none";
  const parts = [
    isAnnotated && mode.form,
    annotation === "marked" && "marked",
    typeof annotation === "number" && `over${annotation}`,
    mode.isByWord && "words",
    mode.script,
    mode.region,
    mode.size !== "medium" && mode.size,
    mode.hasToneColours && "colours",
    mode.spacing !== "even" && mode.spacing,
    mode.worksheet,
  ];
  return parts.filter(Boolean).join("-");
}
